/** The actor of a launch; undefined when the text is not that of one. */
export function readActor(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const actor: unknown = JSON.parse(text ?? '');
    return typeof actor === 'object' && actor !== null && !Array.isArray(actor)
      ? (actor as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
