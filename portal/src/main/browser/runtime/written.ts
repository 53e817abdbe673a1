/** What a commit of scorm-again holds; what has no value is left out, so that a later attempt begins without it. */
export function written(committed: unknown): Record<string, string> {
  if (typeof committed !== 'object' || committed === null) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(committed).flatMap(([name, value]: [string, unknown]) =>
      (typeof value === 'string' && value !== '') || typeof value === 'number'
        ? [[name, String(value)]]
        : [],
    ),
  );
}
