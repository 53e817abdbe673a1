/** An LRS that asks for more, in milliseconds, is asked again all the same. */
const LONGEST = 600_000;

/** Milliseconds that a `Retry-After` header asks to wait (RFC 9110, 10.2.3); 0 if it asks for none. */
export function retryAfter(header: string | null, now: number): number {
  if (header === null) {
    return 0;
  }
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1_000;
  return wait > 0 ? Math.min(LONGEST, wait) : 0;
}
