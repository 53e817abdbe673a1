import type {Course} from '../../../main/player/course/Course';
import type {Unit} from '../../../main/player/course/Unit';
import type {Launch, Lms, Saved} from '../../../main/player/lms/Lms';
import type {Clock} from '../../../main/player/lib/Clock';
import {scorm12Lms} from '../../../main/player/lms/scorm12Lms';
import {scorm2004Lms} from '../../../main/player/lms/scorm2004Lms';
import type {Tracking} from '../../../main/player/tracking/Tracking';
import {trackCourse} from '../../../main/player/tracking/trackCourse';
import type {Platform} from './PlatformRules';

function unit(id: string, kind: Unit['kind'], key: string): Unit {
  return {id, kind, key, objective: id.replace(/-/g, '_'), title: `Om ${id}`};
}

/** Two chapters and a group task. */
export const COURSE: Course = {
  id: 'https://example.org/course',
  language: 'nb',
  languages: [],
  version: '1.0.0',
  title: 'A course',
  units: [
    unit('chapter-one', 'chapter', 'AAAA'),
    unit('chapter-two', 'chapter', 'BBBB'),
    unit('task', 'group-task', 'CCCC'),
  ],
  pages: [],
  texts: {},
};

/** A page with the player on it, as far as it tracks. */
export interface Session {
  readonly tracking: Tracking;
  readonly launch: Launch;
  /** What the learner would have been told, in order. */
  readonly told: string[];
  readonly unit: (id: string) => Unit;
}

/** Opens the course on an `Lms` and goes to its first page, as the player does. */
export async function openOn(lms: Lms, clock: Clock, course = COURSE): Promise<Session> {
  const told: string[] = [];
  const tracking = trackCourse(
    course,
    {lms, clock, random: (bytes) => void bytes.fill(7)},
    {
      changed: () => undefined,
      stored: (completed) => told.push(`stored ${completed.map(({id}) => id).join(' ')}`.trim()),
      trouble: (outcome: Saved) => outcome !== 'saved' && told.push(outcome),
    },
  );
  const launch = await tracking.start();
  tracking.visit(tracking.current()?.id ?? 'welcome', 'quiet');
  const find = (id: string): Unit => {
    const found = course.units.find((other) => other.id === id);
    if (!found) {
      throw new Error(`no unit ${id}`);
    }
    return found;
  };
  return {tracking, launch, told, unit: find};
}

/** Warnings to developers of the last opened session. */
export const warnings: string[] = [];

function warn(message: string): void {
  warnings.push(message);
}

/** The two SCORM versions, for tests that must hold for both. */
export const VERSIONS = {
  '1.2': (platform: Platform, clock: Clock): Lms => {
    warnings.splice(0);
    return scorm12Lms({API: platform.launch()} as object, clock, warn);
  },
  '2004': (platform: Platform, clock: Clock): Lms => {
    warnings.splice(0);
    return scorm2004Lms({API_1484_11: platform.launch()} as object, clock, warn);
  },
} as const;
