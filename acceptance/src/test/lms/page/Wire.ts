/** The way from the page to the server. */
export interface Wire {
  /** Whether the server took it; while the page is being closed that cannot be known. */
  send(path: string, body: unknown): boolean;
}
