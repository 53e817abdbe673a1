import type {Clock} from '../lib/Clock';
import {backOff} from '../tracking/backOff';

const TRIES = 3;

/** An answer below 500, after a few tries; rejects when there is none. */
export async function askAgain(clock: Clock, request: () => Promise<Response>): Promise<Response> {
  for (let failures = 1; ; failures++) {
    try {
      const answer = await request();
      if (answer.status < 500 && answer.status !== 429) {
        return answer;
      }
      throw new Error(`status ${answer.status}`);
    } catch (thrown) {
      if (failures === TRIES) {
        throw thrown;
      }
      await new Promise<void>((go) => clock.after(backOff(failures) / 4, go));
    }
  }
}
