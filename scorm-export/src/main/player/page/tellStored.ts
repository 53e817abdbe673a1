import type {Say} from '../course/sayIn';
import type {TextKey} from '../course/TextKey';
import type {Unit} from '../course/Unit';
import type {Launch} from '../lms/Lms';

/** What has been stored, and where the course stands by that. */
export interface Stored {
  readonly completed: readonly Unit[];
  readonly keeper: Launch['keeper'];
  /** Whether every chapter is completed. */
  readonly whole: boolean;
  /** The time of day, `HH:MM`. */
  readonly time: string;
}

/** The words that tell the learner what the keeper really has; empty if nothing was completed. */
export function tellStored({completed, keeper, whole, time}: Stored, say: Say<TextKey>): string {
  if (completed.length === 0 || keeper === 'nobody') {
    return '';
  }
  const values = {time, title: completed.map(({title}) => title).join(', ')};
  const chapter = completed.some(({kind}) => kind === 'chapter');
  // at a visit after completion no status is written, but a group task is registered all the same
  if (keeper === 'review' && chapter) {
    return say('kept', values);
  }
  if (whole && chapter) {
    return say(keeper === 'device' ? 'course.here' : 'course.registered', values);
  }
  return say(keeper === 'device' ? 'here' : 'registered', values);
}
