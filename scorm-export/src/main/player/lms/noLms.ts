import type {Warn} from './ScormRuntime';
import {mergeStates} from '../state/mergeStates';
import type {Lms, Progress, Saved} from './Lms';

/** What is used of `localStorage`. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * No platform: the browser keeps the progress, if it is allowed to. Even reading the property
 * `localStorage` throws where storage is blocked, so it is asked for by a function.
 */
export function noLms(courseId: string, device: () => DeviceStorage, warn: Warn): Lms {
  const key = `kurspakker:${courseId}`;
  let storage: DeviceStorage | undefined;

  const save = ({state}: Progress): Saved => {
    if (storage === undefined) {
      return 'closed';
    }
    try {
      storage.setItem(key, mergeStates(state, storage.getItem(key) ?? ''));
      return 'saved';
    } catch (thrown) {
      warn(`storing ${key} failed: ${String(thrown)}`);
      return 'refused';
    }
  };

  return {
    start() {
      try {
        const found = device();
        // some browsers let read what they do not let write
        found.setItem(`${key}?`, '');
        found.removeItem(`${key}?`);
        storage = found;
        return Promise.resolve({keeper: 'device', state: found.getItem(key) ?? ''});
      } catch (thrown) {
        warn(`storage is not allowed: ${String(thrown)}`);
        return Promise.resolve({keeper: 'nobody', reason: 'no-storage', state: ''});
      }
    },
    save: (progress) => Promise.resolve(save(progress)),
    answer: () => undefined,
    happened: () => undefined,
    leave: (progress) => void save(progress),
  };
}
