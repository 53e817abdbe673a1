const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day of a `saved` time, here: `19:05`. */
export function timeOfDay(saved: string): string {
  const time = new Date(saved);
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The day of a `saved` time, here: `2026-11-23`. */
export function dayOf(saved: string): string {
  const time = new Date(saved);
  return [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
}
