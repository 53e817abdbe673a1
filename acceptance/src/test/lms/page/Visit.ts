/** One visit to a course, as the server describes it to the page that plays it. */
export interface Visit {
  readonly lms: 'strict' | 'scorm-again' | 'none';
  readonly version: '1.2' | '2004';
  /** Where the page sends calls and commits. */
  readonly server: string;
  /** Where the content starts. */
  readonly content: string;
  /** CSS height of the content frame; `none` where the content gets a window of its own. */
  readonly frameHeight: string;
  /** The most characters of `cmi.suspend_data`. */
  readonly suspendLimit: number;
  /** The values the attempt has, by element name. */
  readonly values: Readonly<Record<string, string>>;
}
