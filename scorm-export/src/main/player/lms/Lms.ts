import type {UnitKind} from '../course/Unit';
import type {Status} from '../state/State';
import type {Interaction} from './Interaction';

/** How far the learner is with one unit, as a platform hears of it. */
export interface UnitProgress {
  /** Id of its objective. */
  readonly objective: string;
  readonly kind: UnitKind;
  readonly status: Status;
}

/** All that a platform is told. */
export interface Progress {
  /** The saved state as text. */
  readonly state: string;
  /** Id of the page the learner is on; it starts with a letter. */
  readonly location: string;
  /** The units opened or completed. */
  readonly units: readonly UnitProgress[];
  /** Whether every chapter is completed. */
  readonly complete: boolean;
}

/**
 * Who keeps the progress: a platform that registers it; a platform that lets a completed course be
 * seen again and keeps the state, but no status; this device; or nobody.
 */
export type Keeper = 'lms' | 'review' | 'device' | 'nobody';

/** Why nobody keeps it. */
export type NoKeeper = 'no-lms' | 'no-session' | 'no-storage';

/** What the platform tells at the start. */
export interface Launch {
  readonly keeper: Keeper;
  readonly reason?: NoKeeper;
  /** The saved state as text; empty if there is none. */
  readonly state: string;
}

/** `refused`: not stored now, trying again may help. `closed`: the session is over, it cannot. */
export type Saved = 'saved' | 'refused' | 'closed';

/**
 * Whoever launched the course. One file per launch protocol implements it; the rest of the player
 * does not know which.
 */
export interface Lms {
  /** Begins the session; called once. */
  start(): Promise<Launch>;
  /** Stores lastingly. The platform has been asked when this returns; its answer may come later. */
  save(progress: Progress): Promise<Saved>;
  /** The learner has answered a check; stored with what is saved next, where there is room for it. */
  answer(interaction: Interaction): void;
  /** Ends the session. Safe to call twice; nothing here may wait, for the page is being torn down. */
  leave(progress: Progress): void;
}
