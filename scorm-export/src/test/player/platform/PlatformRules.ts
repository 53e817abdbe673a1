/** Error number for a value that is set, 0 if it is taken. */
export type SetRule = (
  value: string,
  at: {readonly index: number; readonly values: ReadonlyMap<string, string>},
) => number;

/** One data model element; without `set` it is read only. */
export interface ElementRule {
  readonly set?: SetRule;
  readonly read: boolean;
}

/** What differs between the versions of a strict platform. */
export interface PlatformRules {
  readonly version: '1.2' | '2004';
  readonly element: (name: string) => ElementRule | undefined;
  readonly errors: Readonly<
    Record<'notInitialized' | 'unknown' | 'readOnly' | 'writeOnly', number>
  >;
  readonly gap: number;
  readonly status: string;
  readonly mode: string;
  readonly initial: Readonly<Record<string, string>>;
}

/** A platform that stores one learner's attempt and is as particular as Moodle. */
export interface Platform {
  /** The API of a fresh page; the data are those stored so far. */
  launch(): Readonly<Record<string, (...parameters: unknown[]) => unknown>>;
  /** What is stored lastingly. */
  readonly stored: Map<string, string>;
  /** Every call in order, as `set cmi.x=1` or `commit`; refused ones end in `! <error>`. */
  readonly calls: string[];
  /** Forgets the calls so far. */
  hush(): void;
  /** While false, storing throws, as a synchronous request without a network does. */
  online: boolean;
  /** Whether storing that throws drops what was set since the last time it did not. */
  forgetful: boolean;
  /** The mode of the next launches, instead of the one that follows from the status. */
  mode: string | undefined;
  /** Whether the next launch of a completed attempt is a review. */
  reviewing: boolean;
}
