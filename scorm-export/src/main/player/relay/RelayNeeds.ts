import type {StatementNeeds} from '../lms/StatementNeeds';
import type {Digest} from './learnerAgent';
import type {RelaySettings} from './readRelay';

/** What a relay needs from around it. */
export interface RelayNeeds extends Omit<StatementNeeds, 'states' | 'go'> {
  readonly settings: RelaySettings;
  /** What the platform calls the learner: one call to it. */
  readonly learnerId: () => unknown;
  /** Absent over http, where a relay is not used. */
  readonly subtle: Digest | undefined;
}
