import type {QueueStore, Waiting} from './QueueStore';

/** Keeps statements as long as the page lives, for browsers that do not let it store anything. */
export function memoryStore(): QueueStore {
  let waiting: Waiting[] = [];
  let kept = '';
  let parting = '';
  const remove = (ids: readonly string[]): void => {
    waiting = waiting.filter(({id}) => !ids.includes(id));
  };
  return {
    lasting: false,
    add(statements) {
      waiting.push(...statements.filter(({id}) => !waiting.some((other) => other.id === id)));
      return Promise.resolve();
    },
    first: (most) => Promise.resolve(waiting.slice(0, most)),
    count: () => Promise.resolve(waiting.length),
    remove(ids) {
      remove(ids);
      return Promise.resolve();
    },
    refuse({id}) {
      remove([id]);
      return Promise.resolve();
    },
    state: () => Promise.resolve(kept),
    keepState(state) {
      kept = state;
      return Promise.resolve();
    },
    goodbye: () => Promise.resolve(parting),
    keepGoodbye(goodbye) {
      parting = goodbye;
      return Promise.resolve();
    },
  };
}
