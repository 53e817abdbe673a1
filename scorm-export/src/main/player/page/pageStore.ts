import type {Course} from '../course/Course';
import type {Clock} from '../lib/Clock';
import {fetchText, type Fetch} from './fetchText';
import {pictureUrls} from './pictureUrls';

/** The pages of the course, in this document or in documents of their own. */
export interface PageStore {
  /** The page if it is in this document already. */
  present(id: string): HTMLElement | undefined;
  /** The page, fetched and put into this document if need be. */
  bring(id: string): Promise<HTMLElement>;
  /** Fetches the pages that are not here, and their pictures, one after the other, quietly. */
  prefetch(): Promise<void>;
}

/** Addresses in a page are relative to the base of its own document; here that is another. */
function resolveAddresses(article: HTMLElement, url: string): void {
  for (const name of ['src', 'href']) {
    article.querySelectorAll(`[${name}]`).forEach((element) => {
      const address = element.getAttribute(name) ?? '';
      if (!address.startsWith('#')) {
        element.setAttribute(name, new URL(address, url).href);
      }
    });
  }
}

/** Pages of a document, those not in it fetched. */
export function pageStore(
  document: Document,
  course: Pick<Course, 'pages'>,
  fetch: Fetch,
  clock: Clock,
): PageStore {
  const texts = new Map<string, Promise<string>>();

  const present = (id: string): HTMLElement | undefined =>
    document.querySelector<HTMLElement>(`article[data-page="${id}"]`) ?? undefined;

  const urlOf = (id: string): string => {
    const href = course.pages.find((page) => page.id === id)?.href ?? '';
    return new URL(href, document.baseURI).href.replace(/#.*/, '');
  };

  // by address: in another language the same page has another
  const text = (id: string): Promise<string> => {
    const url = urlOf(id);
    const known = texts.get(url);
    if (known) {
      return known;
    }
    const fetched = fetchText(url, fetch, clock);
    texts.set(url, fetched);
    // a failed one is asked for again the next time
    fetched.catch(() => texts.delete(url));
    return fetched;
  };

  const adopt = (id: string, html: string): HTMLElement => {
    const fetched = new DOMParser().parseFromString(html, 'text/html');
    const article = fetched.querySelector<HTMLElement>(`article[data-page="${id}"]`);
    const base = fetched.querySelector('base')?.getAttribute('href') ?? '';
    const main = document.querySelector('main');
    if (!article || !main) {
      throw new Error(`no page ${id} at ${urlOf(id)}`);
    }
    resolveAddresses(article, new URL(base, urlOf(id)).href);
    return main.appendChild(document.importNode(article, true));
  };

  return {
    present,
    async bring(id) {
      const html = present(id) ? '' : await text(id);
      return present(id) ?? adopt(id, html);
    },
    async prefetch() {
      for (const {id} of course.pages) {
        if (!present(id)) {
          const html = await text(id).catch(() => '');
          for (const picture of pictureUrls(html, urlOf(id))) {
            // kept by the browser; one that fails is asked for again when its page is shown
            await fetch(picture).then(
              (answer) => answer.text(),
              () => undefined,
            );
          }
        }
      }
    },
  };
}
