import type {Say} from '../course/sayIn';
import type {TextKey} from '../course/TextKey';
import type {Unit} from '../course/Unit';
import type {Launch} from '../lms/Lms';
import {exitButton} from './exitButton';
import type {Messages} from './messages';

/** What is told of a launch, and how. */
export interface LaunchTelling {
  readonly document: Document;
  readonly tell: Messages;
  readonly say: Say<TextKey>;
  readonly leave: () => void;
  /** The unit of an earlier visit, if it is shown. */
  readonly resumed: Unit | undefined;
}

/** What a learner is told when the course begins: where she is, what the launch lacks, the way back. */
export function tellLaunch(
  {document, tell, say, leave, resumed}: LaunchTelling,
  {reason, goBack}: Launch,
): void {
  if (resumed) {
    tell.tellHere(say('resumed', {title: resumed.title}));
  }
  if (reason !== undefined) {
    tell.warn('saving', say(reason));
  }
  if (goBack) {
    exitButton(document, say('exit'), () => {
      leave();
      goBack();
    });
  }
}
