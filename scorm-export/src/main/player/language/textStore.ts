import type {Language} from '../course/Course';
import type {Clock} from '../lib/Clock';
import {loadScript} from '../lib/loadScript';

declare global {
  interface Window {
    /** Whole documents by language, as `text.js` of each language sets them. */
    kurspakkerTexts?: Readonly<Record<string, string>>;
  }
}

/** The whole text of the course in each of its languages. */
export interface TextStore {
  /** The document in a language, loaded if need be; a new one each time. */
  bring(language: Language): Promise<Document>;
}

/** Texts beside this document, which is that of the main language and still as it was written. */
export function textStore(document: Document, clock: Clock): TextStore {
  const main = document.documentElement.outerHTML;
  const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

  return {
    async bring({tag, folder}) {
      if (folder === '') {
        return parsed(main);
      }
      const text = (): string | undefined => document.defaultView?.kurspakkerTexts?.[tag];
      if (text() === undefined) {
        await loadScript(document, `${folder}text.js`, clock);
      }
      const html = text();
      if (html === undefined) {
        throw new Error(`no text in ${tag}`);
      }
      return parsed(html);
    },
  };
}
