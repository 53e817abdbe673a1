import type {QueueStore, Waiting} from './QueueStore';

const DATABASE = 'kurspakker';
const WAITING = 'waiting';
const REFUSED = 'refused';
const STATES = 'states';

/** As many refused statements are kept for somebody to look at; the oldest go first. */
const MOST_REFUSED = 50;

/** A statement as it lies in the database: numbered in the order in which it came. */
interface Row extends Waiting {
  readonly number?: number;
  readonly queue: string;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((take, fail) => {
    request.onsuccess = () => take(request.result);
    request.onerror = () => fail(request.error ?? new Error('storage failed'));
  });
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    const waiting = request.result.createObjectStore(WAITING, {
      keyPath: 'number',
      autoIncrement: true,
    });
    waiting.createIndex('queue', 'queue');
    waiting.createIndex('id', ['queue', 'id'], {unique: true});
    request.result.createObjectStore(REFUSED, {autoIncrement: true}).createIndex('queue', 'queue');
    request.result.createObjectStore(STATES);
  };
  return done(request);
}

/**
 * Keeps statements in IndexedDB, which outlives page and browser. All courses of an origin share the
 * database; `queue` names what belongs to this learner, course and LRS.
 */
export async function indexedStore(factory: IDBFactory, queue: string): Promise<QueueStore> {
  const database = await open(factory);

  /**
   * Runs requests in one transaction; it is written when the promise is kept. One that is the last is
   * handed over whole: a page that ends hears of no request, and what waits for that is not written.
   */
  const change = (
    names: readonly string[],
    act: (transaction: IDBTransaction) => void,
    isLast = false,
  ): Promise<void> =>
    new Promise((written, fail) => {
      // strict: on the disk, not only handed to the system
      const transaction = database.transaction([...names], 'readwrite', {durability: 'strict'});
      const failed = (): void => fail(transaction.error ?? new Error('storage failed'));
      transaction.oncomplete = () => written();
      transaction.onabort = failed;
      transaction.onerror = failed;
      act(transaction);
      if (isLast && 'commit' in transaction) {
        transaction.commit();
      }
    });
  const store = (name: string): IDBObjectStore =>
    database.transaction(name, 'readonly').objectStore(name);
  const goodbye = `${queue} goodbye`;
  const text = async (key: string): Promise<string> => {
    const kept = (await done(store(STATES).get(key))) as unknown;
    return typeof kept === 'string' ? kept : '';
  };
  const keep = (key: string, words: string): Promise<void> =>
    change([STATES], (transaction) => void transaction.objectStore(STATES).put(words, key), true);
  const forget = (waiting: IDBObjectStore, id: string): void => {
    const found = waiting.index('id').getKey([queue, id]);
    found.onsuccess = () => {
      if (found.result !== undefined) {
        waiting.delete(found.result);
      }
    };
  };

  return {
    lasting: true,
    add: (statements, isLast) =>
      change(
        [WAITING],
        (transaction) => {
          const waiting = transaction.objectStore(WAITING);
          for (const {id, text, once} of statements) {
            const request = waiting.add({queue, id, text, once} satisfies Row);
            request.onerror = (event) => {
              if (request.error?.name === 'ConstraintError') {
                // it is there already: the first to tell of an event is right
                event.preventDefault();
                event.stopPropagation();
              }
            };
          }
        },
        isLast,
      ),
    first: (most) => done(store(WAITING).index('queue').getAll(queue, most) as IDBRequest<Row[]>),
    count: () => done(store(WAITING).index('queue').count(queue)),
    remove: (ids) =>
      change([WAITING], (transaction) => {
        const waiting = transaction.objectStore(WAITING);
        ids.forEach((id) => forget(waiting, id));
      }),
    refuse: (statement, reason) =>
      change([WAITING, REFUSED], (transaction) => {
        const refused = transaction.objectStore(REFUSED);
        refused.add({...statement, queue, reason});
        const all = refused.getAllKeys();
        all.onsuccess = () =>
          all.result.slice(0, -MOST_REFUSED).forEach((key) => void refused.delete(key));
        forget(transaction.objectStore(WAITING), statement.id);
      }),
    state: () => text(queue),
    keepState: (state) => keep(queue, state),
    goodbye: () => text(goodbye),
    keepGoodbye: (words) => keep(goodbye, words),
  };
}
