/** Time, passed in so that tests own it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `task` once after so many milliseconds; what it returns calls it off. */
  after(milliseconds: number, task: () => void): () => void;
}
