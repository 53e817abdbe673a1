/** One line of a receipt. */
export interface ReceiptLine {
  readonly title: string;
  readonly isDone: boolean;
  /** Milliseconds since 1970; undefined if not known. */
  readonly time: number | undefined;
}

/** What a learner has done in a course. It says nothing of who the learner is. */
export interface Receipt {
  readonly course: string;
  readonly version: string;
  readonly language: string;
  readonly chapters: readonly ReceiptLine[];
  readonly tasks: readonly ReceiptLine[];
  /** Whether a learning platform keeps the progress, and not this browser. */
  readonly isKeptByPlatform: boolean;
  /** When the receipt was made, in milliseconds since 1970. */
  readonly made: number;
}
