type Method = (...parameters: unknown[]) => unknown;

/** The functions of an API under their names; what a runtime has besides stays out of reach of content. */
export function exposed(api: object, calls: readonly string[]): Record<string, Method> {
  const method = (name: string): Method => {
    const found: unknown = Reflect.get(api, name);
    return typeof found === 'function'
      ? (...parameters) => Reflect.apply(found, api, parameters) as unknown
      : () => '';
  };
  return Object.fromEntries(calls.map((name) => [name, method(name)]));
}
