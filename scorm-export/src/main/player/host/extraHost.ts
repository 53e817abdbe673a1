import type {Host} from './Host';

/** The half of the second script's connection that belongs to the player. */
export interface ExtraHost {
  readonly host: Host;
  /** This page is in view now. */
  readonly shown: (article: HTMLElement) => void;
  /** The status of a unit may have changed. */
  readonly changed: () => void;
  readonly isReady: () => boolean;
  /** The document is about to be put into another language. */
  readonly leave: () => void;
  /** It is in that language now, of which `data` is the `course-data`. */
  readonly renew: (data: unknown) => void;
}

type Given = Omit<Host, 'onPage' | 'onStatus' | 'onLeave' | 'ready'>;

/** Keeps what the second script listens for, and tells it; `nowReady` hears when it is there. */
export function extraHost(given: Given, nowReady: () => void): ExtraHost {
  const pageListeners: ((article: HTMLElement) => void)[] = [];
  const statusListeners: (() => void)[] = [];
  const leaveListeners: (() => void)[] = [];
  let current: HTMLElement | undefined;
  let start: ((host: Host) => void) | undefined;

  const host: {-readonly [K in keyof Host]: Host[K]} = {
    ...given,
    onPage(listener) {
      pageListeners.push(listener);
      if (current) {
        listener(current);
      }
    },
    onStatus: (listener) => statusListeners.push(listener),
    onLeave: (listener) => leaveListeners.push(listener),
    ready(again) {
      start = again;
      nowReady();
    },
  };
  return {
    host,
    shown(article) {
      current = article;
      pageListeners.forEach((listener) => listener(article));
    },
    changed: () => statusListeners.forEach((listener) => listener()),
    isReady: () => start !== undefined,
    leave: () => leaveListeners.forEach((listener) => listener()),
    renew(data) {
      [pageListeners, statusListeners, leaveListeners].forEach((listeners) => listeners.splice(0));
      current = undefined;
      // a script that comes later finds it too
      host.data = data;
      start?.(host);
    },
  };
}
