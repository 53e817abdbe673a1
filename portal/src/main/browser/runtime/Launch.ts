/** What the server tells the page that holds the API; written into it as JSON. */
export interface Launch {
  /** Good for this one attempt, and for nothing else. */
  readonly token: string;
  /** Address of the content, below this origin. */
  readonly content: string;
  /** The values of the data model that the attempt begins with. */
  readonly values: Readonly<Record<string, string>>;
}

/** Reads what {@link Launch} describes. */
export function readLaunch(document: Document): Launch {
  return JSON.parse(document.getElementById('launch')?.textContent ?? '{}') as Launch;
}
