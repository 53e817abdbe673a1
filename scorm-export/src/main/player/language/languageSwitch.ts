import type {Course, Language} from '../course/Course';
import {readCourse} from '../course/readCourse';
import type {Clock} from '../lib/Clock';
import {adoptWords} from './adoptWords';
import {textStore} from './textStore';
import {wearText} from './wearText';

/** What the rest of the player does about another language. */
export interface LanguageListener {
  /** The text is there and is about to change. */
  leaving(): void;
  /** The document and the course are in the language now; `data` is its `course-data`. */
  changed(data: unknown): void;
  /** The learner has asked for a language, which is in place now; `name` is what it calls itself. */
  chosen(tag: string, name: string): void;
  /** Its text could not be fetched; `again` tries once more. */
  missing(name: string, again: () => void): void;
}

/** The languages of the course. */
export interface LanguageSwitch {
  /** Shows the course in the language of an earlier visit, if it still has it. */
  restore(tag: string): Promise<void>;
  /** Fetches the text of every language, quietly. */
  prefetch(): Promise<void>;
}

/** Changes the language in place, so that the session with the platform goes on. */
export function languageSwitch(
  document: Document,
  course: Course,
  clock: Clock,
  listener: LanguageListener,
): LanguageSwitch {
  // only where it may be needed: it makes a text of the whole document
  const texts = course.languages.length === 0 ? undefined : textStore(document, clock);
  let wanted = 0;

  const use = async (language: Language | undefined): Promise<boolean> => {
    if (!texts || !language) {
      return false;
    }
    if (language.tag === course.language) {
      return true;
    }
    const turn = ++wanted;
    try {
      const text = await texts.bring(language);
      const json = text.getElementById('course-data')?.textContent ?? '';
      const other = readCourse(json);
      if (turn === wanted) {
        listener.leaving();
        wearText(document, text);
        adoptWords(course, other);
        listener.changed(JSON.parse(json) as unknown);
      }
      return turn === wanted;
    } catch {
      return false;
    }
  };
  const of = (tag: string): Language | undefined =>
    course.languages.find((language) => language.tag === tag);

  const choose = (tag: string, name: string): void => {
    const turn = wanted + 1;
    void use(of(tag)).then((done) => {
      if (done) {
        listener.chosen(tag, name);
      } else if (turn === wanted) {
        listener.missing(name, () => choose(tag, name));
      }
    });
  };
  document.querySelector('.languages')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[hreflang]') : null;
    const {ctrlKey, metaKey, shiftKey} = event as MouseEvent;
    if (link && !ctrlKey && !metaKey && !shiftKey) {
      event.preventDefault();
      choose(link.getAttribute('hreflang') ?? '', link.textContent);
    }
  });

  return {
    async restore(tag) {
      const language = of(tag);
      if (language && !(await use(language))) {
        const link = document.querySelector(`.languages [hreflang="${tag}"]`);
        const name = link?.textContent ?? tag;
        listener.missing(name, () => choose(tag, name));
      }
    },
    async prefetch() {
      for (const language of course.languages) {
        await texts?.bring(language).catch(() => undefined);
      }
    },
  };
}
