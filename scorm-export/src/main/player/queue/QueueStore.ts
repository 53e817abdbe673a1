/** A statement that waits to be sent. */
export interface Waiting {
  readonly id: string;
  /** The statement as JSON. */
  readonly text: string;
  /** Its event happens once in a registration: an LRS that has another of this id has the event. */
  readonly once: boolean;
}

/** Where statements and the state are kept until they have arrived; one queue's part of it. */
export interface QueueStore {
  /** Whether it outlives the page. */
  readonly lasting: boolean;
  /**
   * Keeps what is not kept under its id already; all of it is written when this is done.
   *
   * @param isLast whether the page ends, and may not live to see it done
   */
  add(statements: readonly Waiting[], isLast?: boolean): Promise<void>;
  /** Those that have waited longest, in the order in which they were added. */
  first(most: number): Promise<readonly Waiting[]>;
  /** How many wait. */
  count(): Promise<number>;
  remove(ids: readonly string[]): Promise<void>;
  /** Puts aside one that the LRS will never take, with its reason. */
  refuse(statement: Waiting, reason: string): Promise<void>;
  /** The state that this device had last, empty if there is none. */
  state(): Promise<string>;
  keepState(state: string): Promise<void>;
  /** What a page that was put aside would say at its end, empty if there is none. */
  goodbye(): Promise<string>;
  keepGoodbye(goodbye: string): Promise<void>;
}
