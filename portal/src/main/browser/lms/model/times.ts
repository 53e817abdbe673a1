/** The hundredths of a second in a SCORM 1.2 timespan: `0001:02:03.45`. */
export function hundredthsOfTimespan(timespan: string): number {
  const found = /^(\d{2,4}):(\d{2}):(\d{2})(?:\.(\d{1,2}))?$/.exec(timespan);
  if (!found) {
    return 0;
  }
  const [, hours, minutes, seconds, decimals] = found;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 100 + Number((decimals ?? '').padEnd(2, '0'));
}

/** The timespan of so many hundredths of a second. */
export function timespanOf(hundredths: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  const minutes = two(Math.floor(seconds / 60) % 60);
  return `${hours}:${minutes}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** The hundredths of a second in a SCORM 2004 time interval: `PT1H2M3.45S`. */
export function hundredthsOfInterval(interval: string): number {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(interval);
  if (!found) {
    return 0;
  }
  const [days, hours, minutes, seconds] = found
    .slice(1)
    .map((part) => Number((part as string | undefined) ?? 0));
  const whole = ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
  return whole * 6000 + Math.round((seconds ?? 0) * 100);
}

/** The time interval of so many hundredths of a second. */
export function intervalOf(hundredths: number): string {
  const minutes = Math.floor(hundredths / 6000);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M${(hundredths % 6000) / 100}S`;
}
