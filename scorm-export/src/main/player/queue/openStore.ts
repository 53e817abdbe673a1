import type {Clock} from '../lib/Clock';
import type {Warn} from '../lms/ScormRuntime';
import {indexedStore} from './indexedStore';
import {memoryStore} from './memoryStore';
import type {QueueStore} from './QueueStore';

/** Some versions of Safari never answer (https://bugs.webkit.org/show_bug.cgi?id=226547). */
const PATIENCE = 3_000;

/**
 * The storage of a queue: lasting where the browser allows it, else as long as the page lives. Even
 * reading the property `indexedDB` may throw, so it is asked for by a function.
 */
export async function openStore(
  device: () => IDBFactory,
  queue: string,
  clock: Clock,
  warn: Warn,
): Promise<QueueStore> {
  try {
    return await new Promise<QueueStore>((take, fail) => {
      const callOff = clock.after(PATIENCE, () => fail(new Error('no answer')));
      indexedStore(device(), queue).then(take, fail).finally(callOff);
    });
  } catch (thrown) {
    warn(`storage is not allowed: ${String(thrown)}`);
    return memoryStore();
  }
}
