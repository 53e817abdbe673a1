import type {Clock} from '../lib/Clock';
import type {Ask, Sent} from './Lrs';

/** What a browser lets be under way when a page is gone, less than its 64 KiB for all together. */
const MOST_KEPT_ALIVE = 60_000;
/** An LRS that has not answered by then does not answer; in milliseconds. */
const PATIENCE = 30_000;

/** How requests are made. */
export interface LrsNeeds {
  readonly ask: Ask;
  readonly clock: Clock;
}

/**
 * Sends requests of xAPI 1.0.3 with a key. They outlive the page as far as the browser allows.
 * `authorization` goes nowhere but into the header.
 */
export function sender(
  authorization: string,
  {ask, clock}: LrsNeeds,
): (address: string, sent: Sent) => Promise<Response> {
  return (address, {method = 'GET', body, type = 'application/json'}) => {
    const stop = new AbortController();
    const callOff = clock.after(PATIENCE, () => stop.abort());
    return ask(address, {
      method,
      headers: {
        Authorization: authorization,
        'X-Experience-API-Version': '1.0.3',
        ...(body === undefined ? {} : {'Content-Type': type}),
      },
      ...(body === undefined ? {} : {body}),
      // a state is another each time it is read
      cache: 'no-store',
      credentials: 'omit',
      keepalive: method !== 'GET' && new Blob([body ?? '']).size <= MOST_KEPT_ALIVE,
      signal: stop.signal,
    }).finally(callOff);
  };
}
