import type {Unit} from './Unit';

/** One page of the course; a page that is not a unit, as the welcome page, is not tracked. */
export interface CoursePage {
  readonly id: string;
  /** `#<id>`, or the address of its own document relative to the first one. */
  readonly href: string;
  readonly title: string;
}

/** A language that the course can be read in. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Where its text and search lie, with a slash at the end; empty for the main language. */
  readonly folder: string;
}

/**
 * What the page's `course-data` tells the player about the course. It is one object for the whole
 * visit.
 */
export interface Course {
  /** IRI of the course. */
  readonly id: string;
  /** The author's, such as `1.0.0`: no semicolon. */
  readonly version: string;
  /** BCP 47. Like all its words it changes when the learner chooses another. */
  readonly language: string;
  /** Every language there is, the main one first; empty if there is only one. */
  readonly languages: readonly Language[];
  readonly title: string;
  /** In the order of the course. */
  readonly units: readonly Unit[];
  readonly pages: readonly CoursePage[];
  /** The interface's words in the language of the course, by key. */
  readonly texts: Readonly<Record<string, string>>;
}
