import type {AnswerState} from './AnswerState';

/**
 * How far a learner is with a unit; one that is not there has not been opened. Of group tasks alone:
 * `attended`, the learner was with a group that handed in; `withdrawn`, what stood there was taken
 * back.
 */
export type Status = 'opened' | 'completed' | 'attended' | 'withdrawn';

/** One unit in the state. */
export interface UnitState {
  /** Four base64url characters made from the unit's id. */
  readonly key: string;
  readonly status: Status;
  /** When it was completed or attended, in minutes since 2025-01-01T00:00Z; undefined if not known. */
  readonly minutes: number | undefined;
}

/**
 * What is saved of one learner's way through one course. It may hold units and fields that this
 * version of the course or player does not know; they are kept: a chapter that is gone may come back.
 */
export interface State {
  /** A random UUID as 22 base64url characters. */
  readonly registration: string;
  /** Key of the unit last visited, or empty. */
  readonly current: string;
  /** In the order in which they were first opened. */
  readonly units: readonly UnitState[];
  /** The latest last. */
  readonly answers: readonly AnswerState[];
  /** The language the learner has chosen; empty if none. */
  readonly language: string;
  /** Number of the municipality that the learner has told; empty if none. */
  readonly place: string;
  /** The version of the course that wrote it; empty in a state of an early player. */
  readonly version: string;
  /** Fields that a later player appended, as they stood. */
  readonly rest: readonly string[];
}
