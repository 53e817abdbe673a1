/** The name of the form in every file, so that other JSON is told apart. */
export const FORM = 'kurspakker-group-work';

/** Characters a group may write to one question; also what a file may hold. */
export const LONGEST_ANSWER = 2_000;

/** How many groups there can be in one municipality. */
export const MOST_GROUPS = 20;

/** A municipality by number and name; the number is empty for one that the course does not list. */
export interface Municipality {
  readonly number: string;
  readonly name: string;
}

/** Municipality and group 1 to 20: all that says who has written. */
export interface Group {
  readonly municipality: Municipality;
  readonly number: number;
}

export interface GroupAnswer {
  readonly question: string;
  /** At most {@link LONGEST_ANSWER} characters; empty if the group has not answered. */
  readonly answer: string;
}

/**
 * What one group has written about one task: a draft on the device, the file it is moved in, and what
 * minutes are merged from. `docs/group-work.schema.json` describes it.
 */
export interface GroupFile {
  readonly form: typeof FORM;
  readonly version: 1;
  readonly language: string;
  readonly course: {readonly id: string; readonly title: string; readonly version: string};
  readonly task: {
    readonly id: string;
    readonly title: string;
    /** From 1, among the group tasks of the course. */
    readonly number: number;
  };
  readonly group: Group;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly date: string;
  readonly present: number | undefined;
  readonly answers: readonly GroupAnswer[];
  /** When it was last changed, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly saved: string;
}
