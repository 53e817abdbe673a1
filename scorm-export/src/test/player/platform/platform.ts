import type {Platform, PlatformRules} from './PlatformRules';

const ENTRY = /^cmi\.(objectives|interactions)\.(\d+)\./;

function count(values: ReadonlyMap<string, string>, list = 'objectives'): number {
  return [...values.keys()].filter(
    (name) => name.startsWith(`cmi.${list}.`) && /^[^.]+\.[^.]+\.\d+\.id$/.test(name),
  ).length;
}

/** Moodle compares loosely: `007` stored over `7` counts as unchanged and is lost. */
function looselyEqual(one: string | undefined, other: string): boolean {
  return (
    one !== undefined &&
    one.trim() !== '' &&
    other.trim() !== '' &&
    !Number.isNaN(Number(one)) &&
    Number(one) === Number(other)
  );
}

const NAMES = {
  '1.2': [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
  ],
  '2004': ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
} as const;

/** Makes a platform by the rules of one SCORM version. */
export function platform(rules: PlatformRules): Platform {
  const stored = new Map<string, string>(Object.entries(rules.initial));
  const calls: string[] = [];

  function launch() {
    const values = new Map(stored);
    values.delete(rules.version === '1.2' ? 'cmi.core.exit' : 'cmi.exit');
    const review =
      self.reviewing && ['completed', 'passed'].includes(values.get(rules.status) ?? '');
    values.set(rules.mode, self.mode ?? (review ? 'review' : 'normal'));
    let phase: 'before' | 'running' | 'after' = 'before';
    let lastError = 0;

    const answer = (call: string, error: number): string => {
      calls.push(error === 0 ? call : `${call} ! ${error}`);
      lastError = error;
      return error === 0 ? 'true' : 'false';
    };
    const store = (): void => {
      if (!self.online && self.forgetful) {
        values.clear();
        stored.forEach((value, name) => values.set(name, value));
      }
      if (!self.online) {
        throw new Error('NetworkError');
      }
      for (const [name, value] of values) {
        if (!looselyEqual(stored.get(name), value)) {
          stored.set(name, value);
        }
      }
    };
    const textParameter = (parameter: unknown): boolean => parameter === '';

    const initialize = (parameter: unknown): unknown => {
      if (phase === 'after' && rules.version === '1.2') {
        throw new TypeError('Moodle 1.2 throws at a second initialise after finish');
      }
      if (!textParameter(parameter) || phase !== 'before') {
        return answer('initialize', phase === 'after' ? 104 : phase === 'running' ? 103 : 201);
      }
      phase = 'running';
      return answer('initialize', 0);
    };
    const finish = (parameter: unknown): unknown => {
      if (!textParameter(parameter) || phase !== 'running') {
        return answer('finish', rules.errors.notInitialized);
      }
      if (['not attempted', 'unknown'].includes(values.get(rules.status) ?? '')) {
        values.set(rules.status, 'completed');
      }
      store();
      phase = 'after';
      return answer('finish', 0);
    };
    const get = (name: unknown): unknown => {
      const call = `get ${String(name)}`;
      if (phase !== 'running' || typeof name !== 'string') {
        answer(call, rules.errors.notInitialized);
        return '';
      }
      const list = /^cmi\.(\w+)\._count$/.exec(name)?.[1];
      if (list !== undefined) {
        answer(call, 0);
        return String(count(values, list));
      }
      const rule = rules.element(name);
      if (!rule?.read) {
        answer(call, rule ? rules.errors.writeOnly : rules.errors.unknown);
        return '';
      }
      answer(call, 0);
      return values.get(name) ?? '';
    };
    const setError = (name: string, value: string): number => {
      const rule = rules.element(name);
      if (!rule) {
        return rules.errors.unknown;
      }
      const [, list, place] = ENTRY.exec(name) ?? [];
      const index = Number(place ?? 0);
      if (list !== undefined && index > count(values, list)) {
        return rules.gap;
      }
      return rule.set ? rule.set(value, {index, values}) : rules.errors.readOnly;
    };
    const set = (name: unknown, value: unknown): unknown => {
      const call = `set ${String(name)}=${String(value)}`;
      if (phase !== 'running') {
        return answer(call, rules.errors.notInitialized);
      }
      if (typeof name !== 'string' || typeof value !== 'string') {
        return answer(call, 201);
      }
      const error = setError(name, value);
      if (error === 0) {
        values.set(name, value);
      }
      return answer(call, error);
    };
    const commit = (parameter: unknown): unknown => {
      if (!textParameter(parameter) || phase !== 'running') {
        return answer('commit', rules.errors.notInitialized);
      }
      if (!self.online) {
        calls.push('commit ! offline');
      }
      store();
      return answer('commit', 0);
    };
    const error = (): unknown => String(lastError);
    const functions = [initialize, finish, get, set, commit, error];
    return Object.fromEntries(
      NAMES[rules.version].map((name, index) => [name, functions[index] ?? error]),
    );
  }

  const self: Platform = {
    launch,
    stored,
    calls,
    hush: () => void calls.splice(0),
    online: true,
    forgetful: false,
    mode: undefined,
    reviewing: true,
  };
  return self;
}
