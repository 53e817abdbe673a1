import type {Unit} from './Unit';

/** One page of the course; a page that is not a unit, as the welcome page, is not tracked. */
export interface CoursePage {
  readonly id: string;
  /** `#<id>`, or the address of its own document relative to the first one. */
  readonly href: string;
  readonly title: string;
}

/** What the page's `course-data` tells the player about the course. */
export interface Course {
  /** IRI of the course. */
  readonly id: string;
  readonly title: string;
  /** In the order of the course. */
  readonly units: readonly Unit[];
  readonly pages: readonly CoursePage[];
  /** The interface's words in the language of the course, by key. */
  readonly texts: Readonly<Record<string, string>>;
}
