const WIDTH = 5;
const EPOCH = Date.UTC(2025, 0, 1);
const LAST = 36 ** WIDTH - 1;

/** Minutes since 2025-01-01T00:00Z of a time in milliseconds since 1970, as far as the field goes. */
export function minutesOf(milliseconds: number): number {
  return Math.min(LAST, Math.max(0, Math.floor((milliseconds - EPOCH) / 60_000)));
}

/** The time of {@link minutesOf} again, to the minute. */
export function timeOf(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : EPOCH + minutes * 60_000;
}

/** Five base-36 digits for each; zero stands for a time that is not known. */
export function writeTimes(minutes: readonly (number | undefined)[]): string {
  return minutes.map((minute) => (minute ?? 0).toString(36).padStart(WIDTH, '0')).join('');
}

/** What {@link writeTimes} wrote for so many units; none is known if the field does not fit. */
export function readTimes(field: string, count: number): readonly (number | undefined)[] {
  if (field.length !== count * WIDTH || /[^0-9a-z]/.test(field)) {
    return [];
  }
  return Array.from({length: count}, (_, index) => {
    const minutes = parseInt(field.slice(index * WIDTH, (index + 1) * WIDTH), 36);
    return minutes === 0 ? undefined : minutes;
  });
}
