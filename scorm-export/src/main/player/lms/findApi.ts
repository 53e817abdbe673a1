/** As far as SCORM's own example searches: frames within frames. */
const MOST_PARENTS = 500;

/** What the search reads of a window; a window of another origin throws at some of it. */
export interface ApiWindow {
  readonly parent?: unknown;
  readonly opener?: unknown;
}

function isWindow(value: unknown): value is ApiWindow & Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reading a window of another origin throws; then there is nothing for us there. */
function property(window: ApiWindow & Record<string, unknown>, name: string): unknown {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

function searchUpwards<T>(start: unknown, name: string, is: (value: unknown) => value is T) {
  let window = start;
  for (let step = 0; step < MOST_PARENTS && isWindow(window); step++) {
    const api = property(window, name);
    if (is(api)) {
      return api;
    }
    const parent = property(window, 'parent');
    if (parent === window) {
      return undefined;
    }
    window = parent;
  }
  return undefined;
}

/**
 * Finds the platform's API as SCORM prescribes (1.2 Run-Time Environment 3.3.6.1, 2004 RTE 3.3.1):
 * in the window and its parents, then in the window that opened the topmost one and its parents.
 * Only an object under exactly `name` counts, so that a package never takes the API of another
 * version.
 */
export function findApi<T>(
  window: ApiWindow,
  name: string,
  is: (value: unknown) => value is T,
): T | undefined {
  const found = searchUpwards(window, name, is);
  if (found !== undefined) {
    return found;
  }
  let frame: unknown = window;
  for (let step = 0; step < MOST_PARENTS && isWindow(frame); step++) {
    const opener = property(frame, 'opener');
    if (isWindow(opener)) {
      return searchUpwards(opener, name, is);
    }
    const parent = property(frame, 'parent');
    if (parent === frame) {
      return undefined;
    }
    frame = parent;
  }
  return undefined;
}
