import type {RelaySettings} from './readRelay';

/** As much of `crypto.subtle` as is used. */
export type Digest = Pick<SubtleCrypto, 'digest'>;

/**
 * Who learns, as an opaque account: SHA-256 of salt, line feed and the platform's id of the learner, in
 * base64url. Reports find the rows of the platform's own export again by the same sum. No name, no e-mail.
 */
export async function learnerAgent(
  {homePage, salt}: RelaySettings,
  learnerId: string,
  subtle: Digest,
): Promise<{readonly objectType: 'Agent'; readonly account: {homePage: string; name: string}}> {
  const bytes = new TextEncoder().encode(`${salt}\n${learnerId}`);
  const sum = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const name = btoa(String.fromCharCode(...sum))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
  return {objectType: 'Agent', account: {homePage, name}};
}
