/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * The items in another order, the same for the same seed on every device, and never the one they
 * have by number if there is more than one.
 */
export function shuffled<T extends {readonly number: number}>(
  items: readonly T[],
  seed: string,
): readonly T[] {
  const mixed = [...items]
    .sort((one, other) => one.number - other.number)
    .map((item, place) => ({item, rank: hash(`${seed}/${item.number}/${place}`)}))
    .sort((one, other) => one.rank - other.rank)
    .map(({item}) => item);
  const first = mixed[0];
  const inOrder = mixed.every(
    ({number}, place) => place === 0 || (mixed[place - 1]?.number ?? 0) <= number,
  );
  return first && inOrder ? [...mixed.slice(1), first] : mixed;
}
