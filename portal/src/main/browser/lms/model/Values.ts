/** The values of one visit, by element name, and what has changed since they were last persisted. */
export interface Values {
  get(element: string): string | undefined;
  set(element: string, value: string): void;
  /** How many members the array has: `cmi.objectives`. */
  count(array: string): number;
  /** The number of the first index in the name that would leave a gap, if any. */
  hasGap(element: string): boolean;
  /** What was written since the last successful {@link Values.persisted}. */
  changed(): Record<string, string>;
  persisted(): void;
}

/** The values an attempt has when the content starts. */
export function valuesFrom(stored: Readonly<Record<string, string>>): Values {
  const values = new Map(Object.entries(stored));
  const dirty = new Set<string>();
  const count = (array: string): number => {
    const prefix = array + '.';
    let highest = -1;
    for (const name of values.keys()) {
      if (name.startsWith(prefix)) {
        const index = Number.parseInt(name.slice(prefix.length), 10);
        highest = Number.isNaN(index) ? highest : Math.max(highest, index);
      }
    }
    return highest + 1;
  };
  return {
    get: (name) => values.get(name),
    set: (name, value) => {
      values.set(name, value);
      dirty.add(name);
    },
    count,
    hasGap: (name) => {
      const indexes = [...name.matchAll(/\.(\d+)(?=\.|$)/g)];
      return indexes.some((found) => Number(found[1]) > count(name.slice(0, found.index)));
    },
    changed: () => Object.fromEntries([...dirty].map((name) => [name, values.get(name) ?? ''])),
    persisted: () => dirty.clear(),
  };
}
