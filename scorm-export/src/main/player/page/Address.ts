/** A place in the course. */
export interface Address {
  /** Id of the page. */
  readonly page: string;
  /** Id of the element on it, if not the page itself. */
  readonly anchor: string | undefined;
}
