import type {Say} from '../course/sayIn';
import type {TextKey} from '../course/TextKey';
import type {Unit} from '../course/Unit';
import type {Clock} from '../lib/Clock';
import type {Launch, Saved} from '../lms/Lms';
import type {Tracking} from '../tracking/Tracking';
import type {Messages} from './messages';
import {tellStored} from './tellStored';

function timeOfDay(clock: Clock): string {
  const now = new Date(clock.now());
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${digits(now.getHours())}:${digits(now.getMinutes())}`;
}

/** Tells the learner the truth about what is stored; of a part, never that the course is completed. */
export function tellTracking(
  {tell, warn, clear}: Messages,
  {say, clock, isPart}: {say: Say<TextKey>; clock: Clock; isPart: boolean},
) {
  return {
    stored(tracking: Tracking, completed: readonly Unit[], {keeper}: Launch): void {
      const {done, total} = tracking.chapters();
      const stored = {completed, keeper, whole: done === total && !isPart, time: timeOfDay(clock)};
      const text = tellStored(stored, say);
      if (text !== '') {
        tell(text);
      }
    },
    trouble(tracking: Tracking, outcome: Saved, {keeper}: Launch): void {
      switch (outcome) {
        case 'saved':
          clear('saving');
          break;
        case 'refused':
          warn('saving', say(keeper === 'device' ? 'refused.here' : 'refused'), {
            label: say('retry'),
            act: tracking.save,
          });
          break;
        case 'waiting':
          warn('saving', say('waiting'), {label: say('retry'), act: tracking.save});
          break;
        case 'closed':
          warn('saving', say('closed'));
          break;
      }
    },
  };
}
