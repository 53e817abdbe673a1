import type {Course} from '../course/Course';
import type {Clock} from '../lib/Clock';
import type {Random} from '../lib/uuid';
import type {Ask} from '../lrs/Lrs';
import type {Alone} from '../queue/statementQueue';
import type {GroupNames} from '../statement/statementsOf';
import type {StateTools} from '../state/stateTools';
import type {Warn} from './ScormRuntime';

/** What a platform that takes statements needs from around it. */
export interface StatementNeeds {
  readonly course: Course;
  readonly clock: Clock;
  readonly random: Random;
  readonly warn: Warn;
  readonly states: StateTools;
  readonly ask: Ask;
  readonly alone: Alone;
  readonly names: GroupNames;
  /** Number of the municipality that the learner has told; empty if none. */
  readonly place: () => string;
  /** The storage of this device; throws where the browser does not allow any. */
  readonly device: () => IDBFactory;
  /** Calls when the browser puts the page aside, and when it is back (`persisted`). */
  readonly whenAside: (put: () => void, back: () => void) => void;
  /** Goes to another address. */
  readonly go: (address: string) => void;
}
