/** What an LRS may add or change, and what does not tell statements apart (xAPI 1.0.3, 2.3.1). */
const NOT_COMPARED = /^(stored|authority|version|attachments|definition|display)$/;

function normal(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => normal('', item));
  }
  if (typeof value === 'object' && value !== null) {
    const own = value as Record<string, unknown>;
    const compared = Object.keys(own).filter(
      (key) =>
        !NOT_COMPARED.test(key) &&
        !(key === 'objectType' && /^(Agent|Activity)$/.test(String(own[key]))),
    );
    return compared.sort().map((key) => [key, normal(key, own[key])]);
  }
  return name === 'timestamp' ? Date.parse(String(value)) : value;
}

/** Whether two statements tell of the same event in the same words. */
export function sameStatement(one: unknown, other: unknown): boolean {
  return JSON.stringify(normal('', one)) === JSON.stringify(normal('', other));
}
