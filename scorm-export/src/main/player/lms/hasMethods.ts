/** Whether a value from outside has a function under each name. */
export function hasMethods(value: unknown, names: readonly string[]): boolean {
  try {
    return (
      ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
      names.every((name) => typeof (value as Record<string, unknown>)[name] === 'function')
    );
  } catch {
    // an object of another origin
    return false;
  }
}
