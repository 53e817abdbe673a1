import type {Clock} from '../../../main/player/lib/Clock';

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass; tasks run in order, with promises settled between them. */
  pass(milliseconds: number): Promise<void>;
}

/** Lets everything that only waits for promises run. */
export function settle(): Promise<void> {
  return new Promise((go) => setImmediate(go));
}

/** Starts at a time given in ISO 8601. */
export function fakeClock(start = '2026-03-01T10:00:00Z'): FakeClock {
  let now = Date.parse(start);
  let tasks: {at: number; task: () => void}[] = [];
  return {
    now: () => now,
    after(milliseconds, task) {
      const entry = {at: now + milliseconds, task};
      tasks.push(entry);
      return () => {
        tasks = tasks.filter((other) => other !== entry);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const due = tasks.filter(({at}) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) {
          break;
        }
        tasks = tasks.filter((other) => other !== due);
        now = Math.max(now, due.at);
        due.task();
        await settle();
      }
      now = end;
    },
  };
}
