/** What our own LMS must know of a visit. */
export interface StrictVisit {
  readonly version: '1.2' | '2004';
  /** The most characters of `cmi.suspend_data`. */
  readonly suspendLimit: number;
  /** The values the attempt has, by element name. */
  readonly values: Readonly<Record<string, string>>;
}
