import type {Say} from '../course/sayIn';
import type {TextKey} from '../course/TextKey';
import type {Clock} from '../lib/Clock';
import type {Lms} from '../lms/Lms';
import type {Mark, Tracking} from '../tracking/Tracking';
import type {GroupHandIn} from './GroupHandIn';
import {numbersOf} from './numbersOf';

const MARKS: Readonly<Record<GroupHandIn['type'], Mark>> = {
  submitted: 'completed',
  attended: 'attended',
  withdrawn: 'withdrawn',
};

/** Where a hand-in goes. */
export interface HandInWays {
  readonly lms: Pick<Lms, 'answer' | 'happened'>;
  readonly tracking: Pick<Tracking, 'mark'>;
  readonly say: Say<TextKey>;
  readonly clock: Clock;
}

/** Tells the platform that a group has handed in, and by how many; or that somebody was with it. */
export function takeHandIn(event: GroupHandIn, {lms, tracking, say, clock}: HandInWays): void {
  if (event.type === 'submitted') {
    const names = {present: say('numbers.present'), answered: say('numbers.answered')};
    // first, so that they are stored together with the status
    numbersOf(event, names, clock.now()).forEach((number) => lms.answer(number));
  }
  lms.happened(event);
  tracking.mark(event.unit, MARKS[event.type]);
}
