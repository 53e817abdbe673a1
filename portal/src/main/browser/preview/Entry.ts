/** One line of the log. */
export interface Entry {
  readonly kind: 'call' | 'request' | 'statement';
  /** What was said. */
  readonly text: string;
  /** What it was answered; empty if there is nothing to say of it. */
  readonly answer: string;
  readonly isRefused: boolean;
  /** All of it, to be unfolded; empty if the line is all there is. */
  readonly whole: string;
}
