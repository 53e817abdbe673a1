import {hundredthsOfTimespan, timespanOf} from '../model/times.js';
import type {ElementTable} from '../model/Element.js';
import type {Platform} from '../model/Platform.js';
import {rowOf} from '../model/rowOf.js';
import type {Values} from '../model/Values.js';
import {errors12} from './errors12.js';
import {refusal12} from './refusal12.js';

/** The eight functions of the SCORM 1.2 API adapter (Run-Time Environment 3.2). */
export interface Api12 {
  LMSInitialize(parameter: string): string;
  LMSFinish(parameter: string): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: unknown): string;
  LMSCommit(parameter: string): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
}

type Phase = 'idle' | 'running' | 'finished';

/** An LMS that refuses what Moodle refuses, with Moodle's error numbers. */
export function api12(table: ElementTable, values: Values, platform: Platform): Api12 {
  let phase: Phase = 'idle';
  let lastError = '0';

  const answer = (error: string, result: string): string => {
    lastError = error;
    return error === '0' ? result : result === 'true' ? 'false' : '';
  };

  const persist = (leaving: boolean): string => {
    const stored = platform.persist(values.changed(), leaving);
    if (stored) {
      values.persisted();
    }
    return answer(stored ? '0' : '101', 'true');
  };

  return {
    LMSInitialize: (parameter) => {
      if (phase === 'finished') {
        // Moodle's own runtime breaks here: one initialise, one finish, per page.
        throw new TypeError('LMSInitialize after LMSFinish');
      }
      if (parameter !== '' || phase === 'running') {
        return answer(parameter === '' ? '101' : '201', 'true');
      }
      phase = 'running';
      return answer('0', 'true');
    },
    LMSFinish: (parameter) => {
      if (parameter !== '' || phase !== 'running') {
        return answer(parameter === '' ? '301' : '201', 'true');
      }
      phase = 'finished';
      sayGoodbye(values);
      return persist(true);
    },
    LMSGetValue: (element) => {
      if (phase !== 'running') {
        return answer('301', '');
      }
      const array = /^(cmi\..+)\._count$/.exec(element);
      if (array?.[1] && isArray(table, array[1])) {
        return answer('0', String(values.count(array[1])));
      }
      const row = rowOf(table, element);
      if (!row || (!values.get(element) && outOfRange(element, values))) {
        return answer(element.endsWith('._children') ? '202' : array ? '203' : '201', '');
      }
      return row.access === 'write'
        ? answer('404', '')
        : answer('0', values.get(element) ?? row.initially ?? '');
    },
    LMSSetValue: (element, given) => {
      const value = String(given);
      const error = phase === 'running' ? refusal12(table, values, element, value) : '301';
      if (error === '0') {
        const before = element === 'cmi.comments' ? (values.get(element) ?? '') : '';
        values.set(element, before + value);
      }
      return answer(error, 'true');
    },
    LMSCommit: (parameter) => {
      if (parameter !== '' || phase !== 'running') {
        return answer(parameter === '' ? '301' : '201', 'true');
      }
      return persist(false);
    },
    LMSGetLastError: () => lastError,
    LMSGetErrorString: (code) => errors12.get(code) ?? '',
    LMSGetDiagnostic: (code) => errors12.get(code) ?? '',
  };
}

/** What Moodle itself writes when the content says goodbye. */
function sayGoodbye(values: Values): void {
  const status = values.get('cmi.core.lesson_status');
  if (status === undefined || status === '' || status === 'not attempted') {
    values.set('cmi.core.lesson_status', 'completed');
  }
  const total = hundredthsOfTimespan(values.get('cmi.core.total_time') ?? '');
  const session = hundredthsOfTimespan(values.get('cmi.core.session_time') ?? '');
  values.set('cmi.core.total_time', timespanOf(total + session));
}

function isArray(table: ElementTable, name: string): boolean {
  const generic = name.replace(/\.\d+(?=\.|$)/g, '.n') + '.n.';
  return [...table.keys()].some((key) => key.startsWith(generic));
}

function outOfRange(element: string, values: Values): boolean {
  return [...element.matchAll(/\.(\d+)(?=\.|$)/g)].some(
    (found) => Number(found[1]) >= values.count(element.slice(0, found.index)),
  );
}
