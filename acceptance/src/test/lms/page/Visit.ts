import type {StrictVisit} from '../../../../../portal/src/main/browser/lms/api/StrictVisit.js';

/** One visit to a course, as the server describes it to the page that plays it. */
export interface Visit extends StrictVisit {
  readonly lms: 'strict' | 'scorm-again' | 'none';
  /** Where the page sends calls and commits. */
  readonly server: string;
  /** Where the content starts. */
  readonly content: string;
  /** CSS height of the content frame; `none` where the content gets a window of its own. */
  readonly frameHeight: string;
}
