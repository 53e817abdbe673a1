import {readFileSync} from 'node:fs';
import {cmi5Lms} from '../../../main/player/lms/cmi5Lms';
import type {LaunchQuery} from '../../../main/player/lms/launchQuery';
import type {Lms} from '../../../main/player/lms/Lms';
import type {StatementNeeds} from '../../../main/player/lms/StatementNeeds';
import {readState} from '../../../main/player/state/readState';
import {stateTools} from '../../../main/player/state/stateTools';
import {xapiLms} from '../../../main/player/lms/xapiLms';
import type {Course} from '../../../main/player/course/Course';
import type {Statement} from '../../../main/player/statement/Statement';
import {fakeClock, type FakeClock} from '../platform/fakeClock';
import {openOn, type Session} from '../platform/session';
import {random} from '../random';
import {ENDPOINT, FETCH, recordingLrs, type RecordingLrs} from './recordingLrs';

/** The course of the golden packages, two chapters and a group task; with a check and a film. */
export const TRACKING = withParts(
  readFileSync('src/test/courses/valves/expected/web/tracking.json', 'utf8'),
);

export const COURSE_ID = 'https://example.org/kurs/ventiler';
export const ACTOR = {
  objectType: 'Agent',
  account: {homePage: 'https://lms.example', name: 'opaque-7'},
};
export const REGISTRATION = '0c9e1f6e-6f0b-4b43-9f0f-2f9d5c9d6a01';
export const AU = 'https://lms.example/au/42';
export const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

function withParts(json: string): string {
  const file = JSON.parse(json) as {templates: {event: string; object: string}[]};
  const opened = file.templates.find(({event}) => event === 'chapter-experienced');
  const check = {objectType: 'Activity', id: `${opened?.object}/checks/to-par`};
  const film = {objectType: 'Activity', id: 'https://film.example/1'};
  return JSON.stringify({
    ...file,
    checks: [{id: 'to-par', page: 'apne', activity: check}],
    films: [{page: 'apne', address: 'https://film.example/1', activity: film}],
    templates: [
      ...file.templates,
      {...opened, event: 'check-answered', object: check.id},
      {...opened, event: 'film-opened', object: film.id},
    ],
  });
}

interface TrackedUnit {
  readonly unit: string;
  readonly kind: 'chapter' | 'group-task';
  readonly key: string;
  readonly objective: string;
  readonly title: string;
}

const UNITS = (JSON.parse(TRACKING) as {units: readonly TrackedUnit[]}).units;

/** The course as a page has it; with an id, the one unit that an AU shows. */
export function courseOf(only?: string): Course {
  return {
    id: COURSE_ID,
    language: 'nb',
    languages: [],
    version: '1.0.0',
    title: 'Ventiler',
    units: UNITS.filter(({unit}) => only === undefined || unit === only).map(
      ({unit, kind, key, objective, title}) => ({id: unit, kind, key, objective, title}),
    ),
    pages: [],
    texts: {},
  };
}

/** A browser in which a learner opens the course, again and again. */
export interface Device {
  readonly lrs: RecordingLrs;
  readonly clock: FakeClock;
  readonly warnings: string[];
  readonly gone: string[];
  /** What each opened page does when it is put aside, and when it is back. */
  readonly asides: {put: () => void; back: () => void}[];
  /** Number of the municipality that the learner has told. */
  place: string;
  /** What IndexedDB is here; undefined where storage is blocked. */
  factory: IDBFactory | undefined;
}

export function device(lrs = recordingLrs(TRACKING)): Device {
  return {
    lrs,
    clock: fakeClock(),
    warnings: [],
    gone: [],
    asides: [],
    factory: undefined,
    place: '',
  };
}

export function needsOf(at: Device, course: Course): StatementNeeds {
  const {lrs, clock, warnings, gone, asides, factory} = at;
  const numbers = random(clock.now());
  return {
    course,
    clock,
    random: (bytes) => {
      bytes.forEach((_, place) => (bytes[place] = numbers.below(256)));
    },
    states: stateTools((bytes) => {
      bytes.fill(numbers.below(256));
    }),
    warn: (message) => void warnings.push(message),
    ask: (url, init) => lrs.ask(url, init),
    alone: (_name, task) => task(),
    names: {
      municipality: (number) => (number === '5038' ? 'Verdal' : undefined),
      other: 'Annen kommune',
      group: (number) => `Gruppe ${number}`,
      language: 'nb',
    },
    device() {
      if (!factory) {
        throw new Error('SecurityError');
      }
      return factory;
    },
    place: () => at.place,
    whenAside: (put, back) => void asides.push({put, back}),
    go: (address) => void gone.push(address),
  };
}

const XAPI: LaunchQuery = {
  endpoint: ENDPOINT,
  auth: 'Basic a2V5OnNlY3JldA==',
  actor: JSON.stringify(ACTOR),
  registration: REGISTRATION,
  activity_id: COURSE_ID,
};

/** A platform whose learner has told what the saved state says she has. */
export function told(at: Device, lms: Lms): Lms {
  return {
    ...lms,
    start: (resumed) =>
      lms.start((state) => {
        at.place = readState(state)?.place ?? '';
        resumed(state);
      }),
  };
}

export function openXapi(at: Device, query: LaunchQuery = {}): Promise<Session & {lms: Lms}> {
  const course = courseOf();
  const lms = told(at, xapiLms({...XAPI, ...query}, needsOf(at, course)));
  return openOn(lms, at.clock, course).then((session) => ({...session, lms}));
}

/** `LMS.LaunchData` as a platform writes it. */
export function launchData(more: object = {}): string {
  return JSON.stringify({
    contextTemplate: {
      contextActivities: {grouping: [{objectType: 'Activity', id: `${COURSE_ID}/chapters/apne`}]},
      extensions: {[SESSION_ID]: 'session-1'},
    },
    launchMode: 'Normal',
    moveOn: 'Completed',
    returnURL: 'https://lms.example/course/7',
    ...more,
  });
}

export function openCmi5(
  at: Device,
  unit: string,
  languages: Course['languages'] = [],
): Promise<Session & {lms: Lms}> {
  const course = {...courseOf(unit), languages};
  const query = {
    endpoint: ENDPOINT,
    fetch: FETCH,
    actor: JSON.stringify(ACTOR),
    registration: REGISTRATION,
    activityId: AU,
    unit,
  };
  const lms = cmi5Lms(query, needsOf(at, course));
  return openOn(lms, at.clock, course).then((session) => ({...session, lms}));
}

/** The last word of each verb, in order. */
export function verbs(statements: readonly Statement[]): string[] {
  return statements.map(({verb}) => verb.id.replace(/.*\//, ''));
}

/** Lets everything happen that needs no time: bodies are read in turns of their own. */
export async function calm({clock}: Pick<Device, 'clock'>): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await clock.pass(0);
  }
}
