import type {Course} from '../course/Course';
import type {Address} from './Address';

/** Gives the place that an address names; undefined when it is not in the course. */
export type ReadAddress = (href: string) => Address | undefined;

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Reads `#<page>`, `#<page>/<anchor>` and addresses of the pages' own documents, relative to `base`,
 * the address of the document that holds the player.
 */
export function readAddress(
  {pages, languages}: Pick<Course, 'pages' | 'languages'>,
  base: string,
): ReadAddress {
  const withoutFragment = (url: string): string => url.replace(/#.*/, '');
  // links from other documents name this one, whatever it was opened as: a folder, or with a query;
  // what is on that of another language is here, too
  const others = languages.map(({folder}) => `${folder}index.html`);
  const here = [base, ...['index.html', ...others].map((path) => new URL(path, base).href)].map(
    withoutFragment,
  );
  const documents = new Map(
    pages
      .filter(({href}) => !href.startsWith('#'))
      .map(({id, href}) => [withoutFragment(new URL(href, base).href), id]),
  );
  return (href) => {
    let url: URL;
    try {
      url = new URL(href, base);
    } catch {
      return undefined;
    }
    const fragment = decoded(url.hash.slice(1));
    const file = withoutFragment(url.href);
    const page = fragment.replace(/\/.*/, '');
    if (here.includes(file) && pages.some(({id}) => id === page)) {
      return {page, anchor: fragment === page ? undefined : fragment};
    }
    const owner = documents.get(file);
    return owner === undefined || (here.includes(file) && fragment !== '')
      ? undefined
      : {page: owner, anchor: fragment === '' || fragment === owner ? undefined : fragment};
  };
}
