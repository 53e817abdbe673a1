/** One call of the content to the LMS, with what it was answered. */
export interface Call {
  /** Counts from 1 in each visit. */
  readonly number: number;
  readonly function: string;
  readonly arguments: readonly string[];
  readonly result: string;
  /** The LMS's error number after the call; `0` is none. */
  readonly error: string;
}
