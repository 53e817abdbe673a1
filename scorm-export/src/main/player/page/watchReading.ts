import type {Clock} from '../lib/Clock';

/** How long the end must be in view, in milliseconds. */
const A_MOMENT = 1_000;
/** Scrolling this soon after a page is shown is the player's own. */
const SETTLING = 500;

const SCROLL_KEYS = / |^(Arrow(Up|Down)|Page(Up|Down)|Home|End)$/;

/** Whether an event shows that somebody reads: not one aimed at the header or the contents. */
function isReading(event: Event, page: Document): boolean {
  const {target} = event;
  const key = event instanceof KeyboardEvent ? event : undefined;
  if (key && (key.altKey || key.ctrlKey || key.metaKey || key.key === 'Shift')) {
    return false;
  }
  if (target === page || target === page.body || target === page.documentElement) {
    // with nothing focused, other keys do something elsewhere: Tab goes to the header
    return !key || SCROLL_KEYS.test(key.key);
  }
  return target instanceof Element && target.closest('main') !== null;
}

/**
 * Calls `read` once, when the end of a chapter has been in view for a moment and the learner has
 * scrolled, typed or pointed since the chapter was shown. In a frame as tall as its content
 * everything is in view from the start, so that being in view alone says nothing.
 *
 * @returns stops watching
 */
export function watchReading(endMark: Element, clock: Clock, read: () => void): () => void {
  const page = endMark.ownerDocument;
  const shown = clock.now();
  let atEnd = false;
  let acted = false;
  let callOff: () => void = () => undefined;

  const consider = (): void => {
    callOff();
    if (atEnd && acted && page.visibilityState === 'visible') {
      callOff = clock.after(A_MOMENT, () => {
        stop();
        read();
      });
    }
  };
  const act = (event: Event): void => {
    const settling = event.type === 'scroll' && clock.now() - shown < SETTLING;
    if (!acted && !settling && isReading(event, page)) {
      acted = true;
      consider();
    }
  };
  const observer = new IntersectionObserver((entries) => {
    atEnd = entries[entries.length - 1]?.isIntersecting ?? false;
    consider();
  });
  const events = ['scroll', 'wheel', 'touchmove', 'pointerdown', 'keydown'];

  function stop(): void {
    callOff();
    observer.disconnect();
    page.removeEventListener('visibilitychange', consider);
    events.forEach((name) => page.removeEventListener(name, act));
  }

  observer.observe(endMark);
  page.addEventListener('visibilitychange', consider);
  events.forEach((name) => page.addEventListener(name, act, {passive: true}));
  return stop;
}
