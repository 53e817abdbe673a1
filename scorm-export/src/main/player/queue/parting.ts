import type {Made} from '../statement/statementMaker';
import type {QueueStore} from './QueueStore';
import type {StatementQueue} from './statementQueue';

/**
 * The end of a session whose page the browser has put aside. It may come back, and then the session
 * goes on; or be dropped, which nobody hears. So its goodbye is kept, and the next launch sends it.
 */
export interface Parting {
  /** Hands over what an earlier page has left; before this session says anything. */
  settle(): Promise<void>;
  /** The page is put aside; this is what it would say at its end. */
  aside(goodbye: readonly Made[]): void;
  /** The page is back; gives whether its session goes on, or a later launch has ended it. */
  back(): Promise<boolean>;
}

/** Keeps goodbyes in the store of a queue. */
export function parting(
  store: Pick<QueueStore, 'goodbye' | 'keepGoodbye'>,
  queue: Pick<StatementQueue, 'add'>,
): Parting {
  let kept = '';
  return {
    async settle() {
      const left = await store.goodbye();
      if (left !== '') {
        // in this order: added twice it is still one statement, by its id
        await queue.add(JSON.parse(left) as readonly Made[]);
        await store.keepGoodbye('');
      }
    },
    aside(goodbye) {
      kept = JSON.stringify(goodbye);
      void store.keepGoodbye(kept).catch(() => undefined);
    },
    async back() {
      try {
        const goesOn = (await store.goodbye()) === kept;
        await (goesOn && store.keepGoodbye(''));
        return goesOn;
      } catch {
        return true;
      }
    },
  };
}
