/** An activity as statements hold it. */
export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: unknown;
}

/** The lists of a context; each may be absent. */
export type ContextActivities = Readonly<
  Partial<Record<'parent' | 'grouping' | 'category' | 'other', readonly Activity[]>>
>;

/** A context (xAPI 1.0.3, 2.4.6), as far as the player knows it; the rest is kept as it is. */
export interface Context {
  readonly registration?: string;
  readonly team?: unknown;
  readonly contextActivities?: ContextActivities;
  readonly platform?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly [name: string]: unknown;
}

/** A result (xAPI 1.0.3, 2.4.5). */
export interface Result {
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A statement that the player makes: complete, with id and time. */
export interface Statement {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: {readonly id: string};
  readonly object: Activity;
  readonly result?: Result;
  readonly context: Context;
  readonly timestamp: string;
}
