/** The local time as ISO 8601 without zone and fractions, which Moodle refuses: `2026-03-01T10:00:00`. */
export function localTime(milliseconds: number): string {
  const offset = new Date(milliseconds).getTimezoneOffset() * 60_000;
  return new Date(milliseconds - offset).toISOString().slice(0, 19);
}
