import type {FakeClock} from './fakeClock';
import {fakeClock} from './fakeClock';
import {moodle12} from './moodle12';
import {moodle2004} from './moodle2004';
import type {Platform} from './PlatformRules';
import {openOn, VERSIONS, type Session} from './session';

/** The names that differ between the versions, for tests that must hold for both. */
export const CASES = [
  {
    version: '1.2',
    make: moodle12,
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    objective: 'status',
    minute: '0000:01:00.00',
  },
  {
    version: '2004',
    make: moodle2004,
    status: 'cmi.completion_status',
    location: 'cmi.location',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    objective: 'completion_status',
    minute: 'PT60.00S',
  },
] as const;

export type Case = (typeof CASES)[number];

/** Opens the course on a page of its own. */
export function open(of: Case, platform: Platform, clock: FakeClock): Promise<Session> {
  return openOn(VERSIONS[of.version](platform, clock), clock);
}

/** The objectives stored, and how far they are. */
export function objectives(of: Case, platform: Platform): Record<string, string | undefined> {
  return Object.fromEntries(
    [...platform.stored]
      .filter(([name]) => /^cmi\.objectives\.\d+\.id$/.test(name))
      .map(([name, id]) => [id, platform.stored.get(name.replace(/id$/, of.objective))]),
  );
}

/** Reads both chapters in one visit. */
export async function finishAll(of: Case, platform: Platform): Promise<void> {
  const clock = fakeClock();
  const {tracking, unit} = await open(of, platform, clock);
  tracking.visit('chapter-one');
  tracking.complete(unit('chapter-one'));
  tracking.visit('chapter-two');
  tracking.complete(unit('chapter-two'));
  await clock.pass(0);
  tracking.leave();
}
