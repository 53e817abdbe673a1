import type {Course} from './Course';
import {type Say, sayIn} from './sayIn';

/** The words of the interface, whichever language the course is in. */
export interface Words {
  readonly say: Say;
  /** The words for the page that an element is on, which may not be translated. */
  readonly sayOn: (element: Element) => Say;
}

/** Words of a course that is in its main language now. */
export function wordsOf(course: Course): Words {
  const main = sayIn(course.texts);
  const say: Say = (key, values) => sayIn(course.texts)(key, values);
  // a page that has its own language is in the main one, for want of a translation
  return {say, sayOn: (element) => (element.closest('article[lang]') ? main : say)};
}
