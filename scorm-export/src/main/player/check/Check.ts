export const CHECK_TYPES = ['single', 'multiple', 'true-false', 'match', 'order'] as const;

export type CheckType = (typeof CHECK_TYPES)[number];

/** Something to choose, to put in a row or to find a partner for. */
export interface Option {
  /** From 1, in the author's order; equal texts have the same. */
  readonly number: number;
  /** In the platform's report: `[A-Za-z0-9_]`. */
  readonly name: string;
  /** The element whose content it is. */
  readonly source: HTMLElement;
}

/** A knowledge check as its page holds it. */
export interface Check {
  readonly root: HTMLElement;
  readonly type: CheckType;
  /** Its key in the saved state. */
  readonly key: string;
  /** Its id in the platform's report. */
  readonly interaction: string;
  readonly prompt: string;
  /** Choices, steps or, for pairs, the right-hand sides. */
  readonly options: readonly Option[];
  /** The left-hand sides of pairs; empty for other types. */
  readonly rows: readonly Option[];
  /** The right answer, as {@link AnswerState.chosen}. */
  readonly right: readonly number[];
}
