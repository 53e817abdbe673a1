/** An answer, given or right; names are `[A-Za-z0-9_]`, made from the options' texts. */
export type Answer =
  | {readonly type: 'true-false'; readonly value: boolean}
  | {readonly type: 'choice'; readonly names: readonly string[]}
  | {readonly type: 'sequencing'; readonly names: readonly string[]}
  | {readonly type: 'matching'; readonly pairs: readonly (readonly [string, string])[]}
  | {readonly type: 'numeric'; readonly value: number};

/** One try at a knowledge check, or a number that a group says of itself: nothing is right then. */
export interface Interaction {
  /** `<page>.<check>`, or `<task>.<number>`: `[A-Za-z0-9_.]`, the same for ever. */
  readonly id: string;
  /** What was asked, as plain text of any length. */
  readonly description: string;
  readonly given: Answer;
  readonly right?: Answer;
  readonly isRight?: boolean;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}
