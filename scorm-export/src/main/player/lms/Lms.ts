import type {Unit, UnitKind} from '../course/Unit';
import type {GroupHandIn} from '../host/GroupHandIn';
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

/** Why nobody keeps it, or not for long. */
export type NoKeeper = 'no-lms' | 'no-session' | 'no-storage' | 'no-queue';

/** What the platform tells at the start. */
export interface Launch {
  readonly keeper: Keeper;
  readonly reason?: NoKeeper;
  /** The saved state as text; empty if there is none. */
  readonly state: string;
  /** The language that the learner prefers everywhere, of those of the course; absent if not known. */
  readonly language?: string | undefined;
  /** Goes back to where the learner came from, after {@link Lms.leave}; absent if nowhere is said. */
  readonly goBack?: () => void;
}

/**
 * `refused`: not stored now, trying again may help. `waiting`: stored on this device until the
 * platform can be reached. `closed`: the session is over, it cannot be stored.
 */
export type Saved = 'saved' | 'refused' | 'waiting' | 'closed';

/** What a learner does, for platforms that are told of events. */
export type LearningEvent =
  /** A unit is shown for the first time in this visit. */
  | {readonly type: 'opened'; readonly unit: Unit}
  | {
      readonly type: 'completed';
      readonly unit: Unit;
      /** Milliseconds that it was shown in this visit. */
      readonly spent: number;
      /** How many chapters are completed now, of how many. */
      readonly done: number;
      readonly total: number;
    }
  /** `chosen`: numbers of the author's options, as the saved state holds them. */
  | {
      readonly type: 'answered';
      readonly interaction: Interaction;
      readonly chosen: readonly number[];
    }
  /** The link of a film is followed; whether it was watched is not known. */
  | {readonly type: 'film'; readonly page: string; readonly address: string}
  | GroupHandIn;

/**
 * Whoever launched the course. One file per launch protocol implements it; the rest of the player
 * does not know which.
 *
 * `start` comes first and once; `save`, `answer` and `happened` only after it has been kept; after
 * `leave` nothing is called but `leave`, and nothing more is sent. None of them throws, and none but
 * `start` and `save` makes anybody wait.
 */
export interface Lms {
  /**
   * Begins the session; called once. `resumed` is given the saved state before anything is said of the
   * learner, so that the first statement tells what she has told at an earlier visit.
   */
  start(resumed: (state: string) => void): Promise<Launch>;
  /**
   * Stores lastingly, the events before it first: a state that tells of an event is never stored
   * without it. SCORM has been asked when this returns; others answer later.
   */
  save(progress: Progress): Promise<Saved>;
  /** The learner has answered a check; stored with what is saved next, where there is room for it. */
  answer(interaction: Interaction): void;
  /** An event, at the moment when it happens; its time is now. Platforms without statements do nothing. */
  happened(event: LearningEvent): void;
  /** Ends the session. Safe to call twice; nothing here may wait, for the page is being torn down. */
  leave(progress: Progress): void;
}
