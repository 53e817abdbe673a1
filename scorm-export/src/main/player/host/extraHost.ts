import type {Host} from './Host';

/** The half of the second script's connection that belongs to the player. */
export interface ExtraHost {
  readonly host: Host;
  /** This page is in view now. */
  readonly shown: (article: HTMLElement) => void;
  /** The status of a unit may have changed. */
  readonly changed: () => void;
  readonly isReady: () => boolean;
}

type Given = Omit<Host, 'onPage' | 'onStatus' | 'ready'>;

/** Keeps what the second script listens for, and tells it; `nowReady` hears when it is there. */
export function extraHost(given: Given, nowReady: () => void): ExtraHost {
  const pageListeners: ((article: HTMLElement) => void)[] = [];
  const statusListeners: (() => void)[] = [];
  let current: HTMLElement | undefined;
  let ready = false;

  return {
    host: {
      ...given,
      onPage(listener) {
        pageListeners.push(listener);
        if (current) {
          listener(current);
        }
      },
      onStatus: (listener) => void statusListeners.push(listener),
      ready() {
        ready = true;
        nowReady();
      },
    },
    shown(article) {
      current = article;
      pageListeners.forEach((listener) => listener(article));
    },
    changed: () => statusListeners.forEach((listener) => listener()),
    isReady: () => ready,
  };
}
