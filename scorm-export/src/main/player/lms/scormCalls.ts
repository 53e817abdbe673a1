import type {ScormApi, Warn} from './ScormRuntime';

/** Calls to the platform that never throw; what it refuses is logged. */
export interface ScormCalls {
  initialize(): boolean;
  finish(): boolean;
  commit(): boolean;
  set(element: string, value: string): boolean;
  /** The value, empty if there is none; does not ask why. */
  get(element: string): string;
  /** As `get`, for an element that must have a value: an empty one is logged. */
  need(element: string): string;
}

/** Wraps the API of a platform; `false`, an exception and no answer are all a refusal. */
export function scormCalls(api: ScormApi, warn: Warn): ScormCalls {
  const error = (): string => {
    try {
      return String(api.lastError());
    } catch {
      return 'unknown';
    }
  };
  const act = (name: string, call: () => unknown): boolean => {
    try {
      // conforming platforms answer the text "true"; some answer true or "1"
      if (/^(true|1)$/i.test(String(call()))) {
        return true;
      }
      warn(`${name} refused, error ${error()}`);
    } catch (thrown) {
      warn(`${name} failed: ${String(thrown)}`);
    }
    return false;
  };
  const get = (element: string): string => {
    try {
      const value = api.get(element);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    } catch (thrown) {
      warn(`reading ${element} failed: ${String(thrown)}`);
      return '';
    }
  };
  return {
    initialize: () => act('initialize', () => api.initialize()),
    finish: () => act('finish', () => api.finish()),
    commit: () => act('commit', () => api.commit()),
    set: (element, value) => act(`${element} = "${value}"`, () => api.set(element, value)),
    get,
    need(element) {
      const value = get(element);
      if (value === '') {
        warn(`reading ${element} refused, error ${error()}`);
      }
      return value;
    },
  };
}
