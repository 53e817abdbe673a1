import type {Course} from '../course/Course';
import type {Unit} from '../course/Unit';
import type {State} from '../state/State';
import {timeOf} from '../state/timeField';

/** A chapter that the platform has as completed. */
export interface Completed {
  readonly unit: Unit;
  /** In milliseconds since 1970; undefined if that is not known. */
  readonly at: number | undefined;
}

function completedIn(course: Course, {units}: State): readonly Completed[] {
  return course.units.flatMap((unit) => {
    const found = units.find(({key, status}) => key === unit.key && status === 'completed');
    return unit.kind === 'chapter' && found ? [{unit, at: timeOf(found.minutes)}] : [];
  });
}

/** Chapters that the platform's state has as completed, and of which this device has not told. */
export interface Untold {
  readonly chapters: readonly Completed[];
  /** Whether every chapter is completed, and this device has told of fewer. */
  readonly whole: boolean;
}

/**
 * What is to be told again: a device whose storage was blocked, or a tab that was killed before the
 * relay was there, has told nobody. Told twice it is still one statement, by its id.
 *
 * @param before the state that this device has told of, if there is one
 */
export function untold(course: Course, state: State, before: State | undefined): Untold {
  const known =
    before?.registration === state.registration
      ? completedIn(course, before).map(({unit}) => unit)
      : [];
  const all = completedIn(course, state);
  const chapters = all.filter(({unit}) => !known.includes(unit));
  const total = course.units.filter(({kind}) => kind === 'chapter').length;
  return {chapters, whole: chapters.length > 0 && all.length === total};
}
