/** The way from the page to the server. */
export interface Wire {
  /** What became of it; while the page is being closed, what the server says cannot be known. */
  send(path: string, body: unknown): 'taken' | 'refused' | 'lost';
}
