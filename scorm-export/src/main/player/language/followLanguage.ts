import type {Course} from '../course/Course';
import type {Say} from '../course/sayIn';
import type {ExtraHost} from '../host/extraHost';
import type {Clock} from '../lib/Clock';
import type {Messages} from '../page/messages';
import type {PageStore} from '../page/pageStore';
import type {Tracking} from '../tracking/Tracking';
import {languageSwitch, type LanguageSwitch} from './languageSwitch';

/** What changes with the language. */
export interface LanguageNeeds {
  readonly tell: Messages;
  readonly say: Say;
  readonly clock: Clock;
  readonly tracking: Pick<Tracking, 'chooseLanguage'>;
  readonly pages: Pick<PageStore, 'prefetch'>;
  readonly extra: Pick<ExtraHost, 'leave' | 'renew'>;
  /** The document is in another language now. */
  readonly changed: () => void;
}

/** Lets the learner change the language: tells of it, and keeps the choice in the state. */
export function followLanguage(
  document: Document,
  course: Course,
  {tell, say, clock, tracking, pages, extra, changed}: LanguageNeeds,
): LanguageSwitch {
  return languageSwitch(document, course, clock, {
    leaving: extra.leave,
    changed(data) {
      extra.renew(data);
      changed();
    },
    chosen(tag, language) {
      tell.clear('language');
      tell.tellHere(say('language.now', {language}));
      tracking.chooseLanguage(tag);
      void pages.prefetch();
    },
    missing(language, again) {
      tell.warn('language', say('language.missing', {language}), {label: say('retry'), act: again});
    },
  });
}
