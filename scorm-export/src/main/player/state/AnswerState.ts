/** What a learner last answered to one knowledge check. */
export interface AnswerState {
  /** Four base64url characters made from the page's and the check's id. */
  readonly key: string;
  /**
   * Numbers of the author's options, from 1: the chosen one or ones; for pairs, the option of each
   * row; for an order, the steps as the learner put them.
   */
  readonly chosen: readonly number[];
}
