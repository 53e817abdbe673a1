import type {Clock} from './Clock';

/** The clock of a browser window. */
export function windowClock(window: Window): Clock {
  return {
    now: () => Date.now(),
    after(milliseconds, task) {
      const timer = window.setTimeout(task, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}
