/** What the server tells the page between panel and content; written into it as JSON. */
export interface Play {
  /** The version of SCORM whose API is put up; empty for formats without one. */
  readonly version: '1.2' | '2004' | '';
  readonly suspendLimit: number;
  /** The values the attempt has, by element name. */
  readonly values: Readonly<Record<string, string>>;
  /** Number of this visit; commits carry it. */
  readonly visit: number;
  /** Where the content starts, on this origin. */
  readonly content: string;
  /** The origin of the panel, which hears of every call. */
  readonly panel: string;
  /** What the place of the learner is kept under. */
  readonly key: string;
  /** Whether the learner stays in place: the course was built again, and nothing else has happened. */
  readonly staysInPlace: boolean;
}
