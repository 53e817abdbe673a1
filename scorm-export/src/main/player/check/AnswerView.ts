import type {Say} from '../course/sayIn';
import type {ExtraKey} from '../course/ExtraKey';
import type {MakeElement} from '../lib/elements';
import type {Check} from './Check';

/** What the controls of a check need. */
export interface CheckUi {
  readonly check: Check;
  readonly make: MakeElement;
  readonly say: Say<ExtraKey>;
  /** Says something politely, below the controls. */
  readonly tell: (text: string) => void;
}

/** The controls of one type of check. */
export interface AnswerView {
  readonly element: HTMLElement;
  /** The answer, or the first control that still needs one. */
  read(): readonly number[] | HTMLElement;
  show(chosen: readonly number[]): void;
  /** Says of each part of the answer whether it is right; takes that back without `each`. */
  mark(each?: readonly boolean[]): void;
}
