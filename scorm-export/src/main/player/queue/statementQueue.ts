import type {Clock} from '../lib/Clock';
import type {Warn} from '../lms/ScormRuntime';
import type {Lrs} from '../lrs/Lrs';
import type {Made} from '../statement/statementMaker';
import {backOff} from '../tracking/backOff';
import {deliver} from './deliver';
import type {QueueStore, Waiting} from './QueueStore';

/** At most in one request: statements, and bytes of them. */
const MOST = 50;
const MOST_BYTES = 60_000;
/** As many may wait; then only events that happen once are added, which are few. */
const MOST_WAITING = 1_000;

/** Runs a task while nobody else in this browser runs one under the same name. */
export type Alone = <T>(name: string, task: () => Promise<T>) => Promise<T>;

/** Statements on their way to an LRS: kept until it has them, sent again until then, in order. */
export interface StatementQueue {
  /** The events have happened when this is done: they are written. */
  add(made: readonly Made[]): Promise<void>;
  /** Sends what waits, now; gives whether all that waited is there. */
  flush(): Promise<boolean>;
  /** Adds what the page has to say at its end and sends it, at once; done when there is an answer. */
  leave(made: readonly Made[]): Promise<void>;
}

/** What the queue needs from around it. */
export interface QueueNeeds {
  readonly name: string;
  readonly store: QueueStore;
  readonly lrs: Lrs;
  readonly clock: Clock;
  readonly alone: Alone;
  readonly warn: Warn;
}

function waitingOf({statement, once}: Made): Waiting {
  return {id: statement.id, text: JSON.stringify(statement), once};
}

function bytes({text}: Waiting): number {
  return new TextEncoder().encode(text).length + 1;
}

/** As many from the front as fit into one request, or what is left of it; one always does. */
function cut(waiting: readonly Waiting[], room = MOST_BYTES): readonly Waiting[] {
  let left = room;
  return waiting.slice(0, MOST).filter((statement, place) => {
    left -= bytes(statement);
    return left >= 0 || place === 0;
  });
}

/** A queue in a store, for one LRS. */
export function statementQueue({name, store, lrs, clock, alone, warn}: QueueNeeds): StatementQueue {
  /** What this page has added and does not know to be delivered, for its last request. */
  let own: Waiting[] = [];
  let underWay: readonly Waiting[] = [];
  let full = false;
  let failures = 0;
  let quietUntil = 0;
  let running: Promise<boolean> | undefined;
  let callOff: () => void = () => undefined;

  const settle = async (ids: readonly string[]): Promise<void> => {
    own = own.filter(({id}) => !ids.includes(id));
    await store.remove(ids);
  };

  const again = (wait: number): false => {
    failures++;
    const pause = Math.max(wait, backOff(failures));
    quietUntil = wait > 0 ? clock.now() + wait : 0;
    callOff();
    callOff = clock.after(pause, () => void flush());
    return false;
  };

  const sendAll = async (): Promise<boolean> => {
    for (;;) {
      const batch = cut(await store.first(MOST));
      if (batch.length === 0) {
        failures = 0;
        return true;
      }
      underWay = batch;
      const {delivered, refused, wait} = await deliver(lrs, batch, clock.now());
      underWay = [];
      await settle(delivered);
      for (const {statement, reason} of refused) {
        warn(`the LRS refuses ${statement.id}: ${reason}`);
        await store.refuse(statement, reason);
        await settle([statement.id]);
      }
      if (wait !== undefined) {
        return again(wait);
      }
    }
  };

  function flush(): Promise<boolean> {
    if (clock.now() < quietUntil) {
      return Promise.resolve(false);
    }
    callOff();
    running ??= alone(name, sendAll)
      .catch((thrown: unknown) => {
        warn(`sending failed: ${String(thrown)}`);
        return again(0);
      })
      .finally(() => (running = undefined));
    return running;
  }

  return {
    async add(made) {
      const added = made.filter(({once}) => once || !full).map(waitingOf);
      own.push(...added);
      await store.add(added);
      full = (await store.count()) >= MOST_WAITING;
    },
    flush,
    async leave(made) {
      callOff();
      const last = made.map(waitingOf);
      const written = store.add(last, true);
      // with what is under way again, for a goodbye that overtakes it would end the session before it;
      // browsers count the bytes of both, and what does not fit is sent at the next launch
      const room = underWay.reduce((left, one) => left - bytes(one), MOST_BYTES);
      const batch = cut([...last, ...own], room);
      const inOrder = [...batch.slice(last.length), ...batch.slice(0, last.length)];
      const {delivered} = await deliver(lrs, inOrder, clock.now());
      await written;
      await settle(delivered);
    },
  };
}
