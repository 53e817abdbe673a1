/** Fills an array with random bytes: `crypto.getRandomValues`, or a fixed one in tests. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => void;

const GROUPS = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** The text of a UUID given as 16 bytes. */
export function uuidText(bytes: readonly number[]): string {
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(GROUPS, '$1-$2-$3-$4-$5');
}

/** Makes a UUID of the first 16 bytes by marking them as of a version (RFC 4122, section 4.1). */
export function uuidOf(bytes: readonly number[], version: number): string {
  const marked = bytes.slice(0, 16);
  marked[6] = ((marked[6] ?? 0) & 0x0f) | (version << 4);
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80;
  return uuidText(marked);
}

/** A random UUID (version 4); `crypto.randomUUID` is too new for the oldest tablets. */
export function randomUuid(random: Random): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  return uuidOf(Array.from(bytes), 4);
}

/** The 16 bytes of a UUID given as text. */
export function uuidBytes(uuid: string): number[] {
  return (uuid.replace(/-/g, '').match(/../g) ?? []).map((byte) => parseInt(byte, 16));
}
