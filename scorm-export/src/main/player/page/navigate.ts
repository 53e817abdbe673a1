import type {Course} from '../course/Course';
import type {Address} from './Address';
import type {PageStore} from './pageStore';
import type {ReadAddress} from './readAddress';

/** How the learner comes to a page. */
export type Way = 'start' | 'link' | 'history' | 'language';

/** Whether the learner has not asked for the page. */
export function isOwn(way: Way): boolean {
  return way === 'start' || way === 'language';
}

/** What the rest of the player does about the pages. */
export interface NavigationListener {
  /** A page is in view now; at the start it may be the one that was. */
  shown(article: HTMLElement, way: Way): void;
  /** A page has to be fetched first. */
  fetching(): void;
  /** It could not be; `again` tries once more. */
  missing(title: string, again: () => void): void;
}

/** Moves between pages inside the one document, so that the session with the platform goes on. */
export interface Navigation {
  /** Shows the page that the address of the document names, else `home`; may be called again. */
  start(home: string): void;
  /** Shows the current page anew: the document has been put into another language. */
  renew(): void;
}

/** Puts the learner where a page begins, or at the anchor; back in history, where it was left. */
function moveTo(article: HTMLElement, anchor: string | undefined, top: number | undefined): void {
  const page = article.ownerDocument;
  // a style sheet may ask for smooth scrolling, but this is another page
  const {style} = page.documentElement;
  style.scrollBehavior = 'auto';
  const target = anchor === undefined ? null : page.getElementById(anchor);
  const goal = target ?? article.querySelector<HTMLElement>('h1');
  if (target) {
    target.scrollIntoView();
  } else {
    page.defaultView?.scrollTo(0, top ?? 0);
  }
  if (goal) {
    if (goal.tabIndex < 0) {
      goal.tabIndex = -1;
    }
    // focus scrolls, which is wanted in a frame as tall as its content, where the platform scrolls
    goal.focus(top === undefined ? {} : {preventScroll: true});
  }
  style.scrollBehavior = '';
}

/** Whether a click is an ordinary one on a link that opens here. */
function followedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
  return link === null || elsewhere || event.defaultPrevented || link.target !== ''
    ? undefined
    : link;
}

function titleOf({pages}: Course, id: string): string {
  return pages.find((page) => page.id === id)?.title ?? '';
}

/** Says which page is shown, in the title of the window and in the contents. */
function markCurrent(document: Document, course: Course, id: string, read: ReadAddress): void {
  document.title = `${titleOf(course, id)} – ${course.title}`;
  document.querySelectorAll('#contents a[href]').forEach((link) => {
    if (read(link.getAttribute('href') ?? '')?.page === id) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  });
}

/** Takes over the links and the history of the document. */
export function navigate(
  document: Document,
  {course, pages, read}: {course: Course; pages: PageStore; read: ReadAddress},
  listener: NavigationListener,
): Navigation {
  const tops = new Map<string, number>();
  let home = '';
  let current: HTMLElement | undefined;
  let wanted = 0;
  let clicked = false;

  const show = (article: HTMLElement, {page, anchor}: Address, way: Way): void => {
    const stays = current === article;
    if (!stays) {
      current?.classList.remove('current');
      article.classList.add('current');
      current = article;
      markCurrent(document, course, page, read);
    }
    if (!stays || way === 'start') {
      listener.shown(article, way);
    }
    if (way === 'start') {
      if (anchor !== undefined) {
        document.getElementById(anchor)?.scrollIntoView();
      }
    } else if (way === 'link' || (way === 'history' && !stays)) {
      // within a page the browser itself goes back to where the learner was
      moveTo(article, anchor, way === 'history' ? tops.get(page) : undefined);
    }
  };

  const goTo = (address: Address, way: Way): void => {
    const turn = ++wanted;
    const article = pages.present(address.page);
    if (article) {
      show(article, address, way);
      return;
    }
    listener.fetching();
    pages.bring(address.page).then(
      (fetched) => turn === wanted && show(fetched, address, way),
      () =>
        turn === wanted &&
        listener.missing(titleOf(course, address.page), () => goTo(address, way)),
    );
  };

  const rememberTop = (): void => {
    const id = current?.dataset['page'];
    if (id !== undefined) {
      tops.set(id, document.defaultView?.scrollY ?? 0);
    }
  };

  document.addEventListener('click', (event) => {
    const link = followedLink(event);
    if (link?.classList.contains('skip')) {
      // no entry in the history: going back from the next page must lead to this one
      event.preventDefault();
      current?.querySelector<HTMLElement>('h1')?.focus();
      return;
    }
    const address = link && read(link.getAttribute('href') ?? '');
    if (!address) {
      return;
    }
    event.preventDefault();
    rememberTop();
    const hash = `#${address.anchor ?? address.page}`;
    if (document.location.hash === hash) {
      goTo(address, 'link');
    } else {
      clicked = true;
      document.location.hash = hash;
    }
  });

  document.defaultView?.addEventListener('hashchange', () => {
    const way = clicked ? 'link' : 'history';
    clicked = false;
    const {hash} = document.location;
    const address = hash === '' ? {page: home, anchor: undefined} : read(hash);
    if (address) {
      goTo(address, way);
    }
  });

  return {
    start(page) {
      home = page;
      const {hash} = document.location;
      goTo((hash === '' ? undefined : read(hash)) ?? {page, anchor: undefined}, 'start');
    },
    renew() {
      const page = current?.dataset['page'] ?? home;
      current = undefined;
      goTo({page, anchor: undefined}, 'language');
    },
  };
}
