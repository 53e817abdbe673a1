/** A length of time as ISO 8601 to a hundredth of a second: `PT12M5.25S`. */
export function isoDuration(milliseconds: number): string {
  const hundredths = Math.max(0, Math.floor(milliseconds / 10));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6_000) % 60;
  const seconds = (hundredths % 6_000) / 100;
  const text = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`;
  return `PT${text || '0S'}`;
}
