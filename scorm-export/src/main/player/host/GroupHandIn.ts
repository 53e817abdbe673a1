import type {Unit} from '../course/Unit';

/** Which group, never who: municipality and a number from 1 to 20. */
export interface GroupIdentity {
  /** The municipality's number, or empty for one that the course does not list. */
  readonly municipality: string;
  readonly group: number;
}

/** What a group hands in about one task. The formats carry of it what their platform has room for. */
export interface GroupSubmission {
  readonly type: 'submitted';
  readonly unit: Unit;
  readonly identity: GroupIdentity;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly date: string;
  /** How many were there; undefined if the group did not say. */
  readonly present: number | undefined;
  readonly questions: number;
  /** How many of the questions have an answer. */
  readonly answered: number;
  /** What the group wrote, one text per question; only where it chose to share it. Never in SCORM. */
  readonly text: readonly string[] | undefined;
}

/** What a learner or a group does about one group task. */
export type GroupHandIn =
  | GroupSubmission
  | {readonly type: 'attended'; readonly unit: Unit}
  | {readonly type: 'withdrawn'; readonly unit: Unit};
