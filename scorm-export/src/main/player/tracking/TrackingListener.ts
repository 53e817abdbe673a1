import type {Unit} from '../course/Unit';
import type {Launch, Saved} from '../lms/Lms';

/** What the page shows of the tracking. */
export interface TrackingListener {
  /** The status of units, or the whole, is other than before. */
  changed(): void;
  /** The keeper has lastingly stored, among other things, that these were completed. */
  stored(completed: readonly Unit[], launch: Launch): void;
  /** Nothing could be stored; `saved` when it can again. */
  trouble(outcome: Saved, launch: Launch): void;
}
