const FIRST = 2_000;
const LONGEST = 60_000;

/** Milliseconds to wait before the try after so many failed ones: 2 s, doubling up to a minute. */
export function backOff(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
}
