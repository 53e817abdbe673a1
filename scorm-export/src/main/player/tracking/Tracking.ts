import type {Unit} from '../course/Unit';
import type {Interaction} from '../lms/Interaction';
import type {Launch} from '../lms/Lms';
import type {AnswerState} from '../state/AnswerState';
import type {Status} from '../state/State';

/** What a learner can make of a group task. */
export type Mark = Exclude<Status, 'opened'>;

/** One learner's way through the course while the page is open. */
export interface Tracking {
  /** Begins the session and takes up what was saved; to be called once, first. */
  start(): Promise<Launch>;
  /** The unit last visited, at an earlier visit or this one. */
  current(): Unit | undefined;
  status(unit: Unit): Status | undefined;
  /** When it was completed or attended, in milliseconds since 1970; undefined if that is not known. */
  doneAt(unit: Unit): number | undefined;
  /** How many chapters are completed, of how many. */
  chapters(): {readonly done: number; readonly total: number};
  /** The learner is on this page now. Saved at once, or with what comes next if `quiet`. */
  visit(page: string, quiet?: 'quiet'): void;
  /** The learner follows the link of a film. */
  openFilm(page: string, address: string): void;
  /** Saved within so many milliseconds, at once if none are given. */
  complete(unit: Unit, within?: number): void;
  /** Sets the status of a group task by the learner's own act, if it may follow on what it has. */
  mark(unit: Unit, status: Mark): void;
  /** The language the learner has chosen, now or at an earlier visit; empty if none. */
  language(): string;
  /** Keeps the choice of a language. */
  chooseLanguage(tag: string): void;
  /** Number of the municipality that the learner has told; empty if none. */
  place(): string;
  /** Keeps the number of a municipality, or that none is told. */
  choosePlace(number: string): void;
  /** What the learner last answered to the check of this key, now or at an earlier visit. */
  answerTo(key: string): readonly number[] | undefined;
  /** Keeps an answer, and tells the platform of it. */
  answer(answer: AnswerState, interaction: Interaction): void;
  /** Saves what is not saved, now. */
  readonly save: () => void;
  /** Saves and ends the session; for when the page goes away for good. */
  readonly leave: () => void;
}
