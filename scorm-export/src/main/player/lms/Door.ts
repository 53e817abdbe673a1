import type {Lrs} from '../lrs/Lrs';
import type {Made} from '../statement/statementMaker';
import type {EventName, TrackingFile} from '../statement/TrackingFile';

/** A launch by statements that has been opened: where they go, and who learns. */
export interface Door {
  readonly lrs: Lrs;
  readonly endpoint: string;
  /** As the launch gives it. */
  readonly actor: unknown;
  /** A UUID; undefined if the launch gives none. */
  readonly registration: string | undefined;
  /** What the state belongs to: the activity of the launch. */
  readonly activity: string;
  /** Whether statements of an event are wanted in this launch. */
  readonly wants: (event: EventName) => boolean;
  /** Whether the state is stored. */
  readonly keeps: boolean;
  /** Puts on a statement what the protocol asks for. */
  readonly dress: (event: EventName, made: Made, tracking: TrackingFile) => Made;
  /** The language of the course that the learner prefers. */
  readonly language?: string | undefined;
  /** Where the learner goes afterwards. */
  readonly returnUrl?: string;
}
