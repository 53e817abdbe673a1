import type {Municipality} from './GroupFile';

/** How much leaves the device when a group hands in. */
export type HandInLevel = 'export' | 'status' | 'text';

/** What the course says about group work. */
export interface GroupWork {
  readonly handIn: HandInLevel;
  /** Days a draft is kept after its last change. */
  readonly draftDays: number;
  readonly municipalities: readonly Municipality[];
  /** Who publishes the course. */
  readonly publisher: string;
  readonly version: string;
  readonly language: string;
  /** Minutes a task takes, by its id. */
  readonly minutes: Readonly<Record<string, number>>;
}

interface Written {
  readonly course: {
    readonly publisher: string;
    readonly version: string;
    readonly language: string;
  };
  readonly groupWork: Pick<GroupWork, 'handIn' | 'draftDays' | 'municipalities'>;
  readonly units: readonly {readonly id: string; readonly minutes: number}[];
}

function isWritten(data: unknown): data is Written {
  const {groupWork, units} = (data ?? {}) as {groupWork?: unknown; units?: unknown};
  return typeof groupWork === 'object' && groupWork !== null && Array.isArray(units);
}

/**
 * Reads it from `course-data`, which the build of the same version has written.
 *
 * @throws TypeError if it is not there
 */
export function readGroupWork(data: unknown): GroupWork {
  if (!isWritten(data)) {
    throw new TypeError('course-data: no groupWork');
  }
  const {publisher, version, language} = data.course;
  const minutes: Record<string, number> = {};
  data.units.forEach((unit) => (minutes[unit.id] = unit.minutes));
  return {...data.groupWork, publisher, version, language, minutes};
}
