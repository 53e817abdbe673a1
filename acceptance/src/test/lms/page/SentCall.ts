import type {Call} from '../../../../../portal/src/main/browser/lms/api/Call.js';

/** A call, and how many commits had been sent when it returned. */
export interface SentCall extends Call {
  readonly commits: number;
}
