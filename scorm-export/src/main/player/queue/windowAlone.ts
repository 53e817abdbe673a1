import type {Alone} from './statementQueue';

/** Locks between the tabs of a browser. Where there are none, ids see to it that nothing is doubled. */
export function windowAlone(navigator: Pick<Navigator, 'locks'>): Alone {
  return (name, task) => {
    // not over http, and not before Safari 15.4
    const locks = navigator.locks as LockManager | undefined;
    return locks ? locks.request(name, task) : task();
  };
}
