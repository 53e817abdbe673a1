import type {Call} from './Call.js';

type ApiFunction = (...given: string[]) => string;

/**
 * An API that passes each call on and reports it.
 *
 * @param names the functions of the API
 * @param errorFunction the one of them that tells the last error
 */
export function recorded(
  api: object,
  names: readonly string[],
  errorFunction: string,
  report: (call: Call) => void,
): Record<string, ApiFunction> {
  const functions = api as Record<string, ApiFunction>;
  let number = 0;
  const record = (name: string, given: string[]): string => {
    const own = ++number;
    let result = 'exception';
    try {
      result = String(functions[name]?.apply(api, given));
      return result;
    } finally {
      const error = result === 'exception' ? result : String(functions[errorFunction]?.call(api));
      report({number: own, function: name, arguments: given.map(String), result, error});
    }
  };
  return Object.fromEntries(
    names.map((name) => [name, (...given: string[]) => record(name, given)]),
  );
}
