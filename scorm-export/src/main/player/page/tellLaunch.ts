import type {Say} from '../course/sayIn';
import type {TextKey} from '../course/TextKey';
import type {Unit} from '../course/Unit';
import type {NoKeeper} from '../lms/Lms';
import type {Messages} from './messages';

/** What a learner is told when the course begins: where she is, and whether nobody keeps it. */
export function tellLaunch({
  tell,
  say,
  resumed,
  reason,
}: {
  readonly tell: Messages;
  readonly say: Say<TextKey>;
  /** The unit of an earlier visit, if it is shown. */
  readonly resumed: Unit | undefined;
  readonly reason: NoKeeper | undefined;
}): void {
  if (resumed) {
    tell.tellHere(say('resumed', {title: resumed.title}));
  }
  if (reason !== undefined) {
    tell.warn('saving', say(reason));
  }
}
