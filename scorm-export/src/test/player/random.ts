/** Numbers that look random and are the same in every run. */
export interface RandomNumbers {
  /** A whole number from 0 to one less than `limit`. */
  below(limit: number): number;
}

/** The numbers that belong to a seed. */
export function random(seed: number): RandomNumbers {
  let state = seed;
  return {
    below(limit) {
      // Mulberry32
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
    },
  };
}
