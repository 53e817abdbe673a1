import type {Clock} from '../lib/Clock';
import {backOff} from '../tracking/backOff';

/** As much as is used of `fetch`. */
export type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;

const TRIES = 3;

/** The text at an address, after a few tries. */
export async function fetchText(url: string, fetch: Fetch, clock: Clock): Promise<string> {
  for (let failures = 1; ; failures++) {
    try {
      const answer = await fetch(url);
      if (!answer.ok) {
        throw new Error(`status ${answer.status}`);
      }
      return await answer.text();
    } catch (thrown) {
      if (failures === TRIES) {
        throw thrown;
      }
      await new Promise<void>((go) => clock.after(backOff(failures) / 4, go));
    }
  }
}
