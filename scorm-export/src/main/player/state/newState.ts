import type {State} from './State';

/** Fills an array with random bytes: `crypto.getRandomValues`, or a fixed one in tests. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => void;

/** The state of a learner who has not been here before, with a random registration (UUID v4). */
export function newState(random: Random): State {
  const bytes = new Uint8Array(16);
  random(bytes);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const registration = btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
  return {registration, current: '', units: [], answers: [], language: '', rest: []};
}
