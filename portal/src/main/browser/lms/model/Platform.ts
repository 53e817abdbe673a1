/** Where an LMS keeps what it is given. */
export interface Platform {
  /** Persists the changed values; `leaving` when the content said goodbye. False: not stored. */
  persist(values: Readonly<Record<string, string>>, leaving: boolean): boolean;
}
