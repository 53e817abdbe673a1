/** A mistake in the course. */
export interface ShownProblem {
  readonly file: string;
  /** From 1, as is `column`. */
  readonly line: number;
  readonly column: number;
  readonly id: string;
  readonly isError: boolean;
  readonly what: string;
  readonly fix: string;
}

/** How things stand, as the server tells it. */
export interface State {
  /** Title of the course; empty before it was built once. */
  readonly title: string;
  /** Address of the page with the content; empty if there is nothing to show. A new one asks for a reload. */
  readonly play: string;
  /** Number of the last build. */
  readonly build: number;
  /** How long it took. */
  readonly milliseconds: number;
  /** Whether what is shown is from an earlier build, since the last one failed. */
  readonly isOlder: boolean;
  readonly problems: readonly ShownProblem[];
  /** What the environment refused; empty if nothing. */
  readonly fault: string;
  readonly format: string;
  readonly profile: string;
  readonly network: string;
  readonly unit: string;
  /** What can be opened by itself. */
  readonly units: readonly {readonly id: string; readonly title: string}[];
}
