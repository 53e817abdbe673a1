import {hundredthsOfInterval, intervalOf} from '../model/times.js';
import type {ElementTable} from '../model/Element.js';
import type {Platform} from '../model/Platform.js';
import type {Values} from '../model/Values.js';
import {errors2004} from './errors2004.js';
import {read2004} from './read2004.js';
import {refusal2004} from './refusal2004.js';

/** The eight functions of the SCORM 2004 API instance (Run-Time Environment 3.1). */
export interface Api2004 {
  Initialize(parameter: string): string;
  Terminate(parameter: string): string;
  GetValue(element: string): string;
  SetValue(element: string, value: unknown): string;
  Commit(parameter: string): string;
  GetLastError(): string;
  GetErrorString(code: string): string;
  GetDiagnostic(code: string): string;
}

type Phase = 'idle' | 'running' | 'terminated';

/** An LMS that refuses what Moodle refuses, with Moodle's error numbers. */
export function api2004(table: ElementTable, values: Values, platform: Platform): Api2004 {
  let phase: Phase = 'idle';
  let lastError = '0';

  const answer = (error: string, result: string): string => {
    lastError = error;
    return error === '0' ? result : result === 'true' ? 'false' : '';
  };
  /** The error of a call at the wrong time, else that of a parameter that should be empty. */
  const untimely = (before: string, after: string, parameter = ''): string | undefined => {
    if (phase !== 'running') {
      return phase === 'idle' ? before : after;
    }
    return parameter === '' ? undefined : '201';
  };
  const persist = (leaving: boolean): string => {
    const stored = platform.persist(values.changed(), leaving);
    if (stored) {
      values.persisted();
    }
    return answer(stored ? '0' : '101', 'true');
  };

  return {
    Initialize: (parameter) => {
      if (phase !== 'idle' || parameter !== '') {
        const untimelyError = phase === 'running' ? '103' : '104';
        return answer(phase === 'idle' ? '201' : untimelyError, 'true');
      }
      phase = 'running';
      return answer('0', 'true');
    },
    Terminate: (parameter) => {
      const error = untimely('112', '113', parameter);
      if (error) {
        return answer(error, 'true');
      }
      phase = 'terminated';
      addSession(values);
      return persist(true);
    },
    GetValue: (element) => {
      const error = untimely('122', '123');
      if (error) {
        return answer(error, '');
      }
      const found = read2004(table, values, element);
      return answer(found.error, found.value);
    },
    SetValue: (element, given) => {
      const value = String(given);
      const error = untimely('132', '133') ?? refusal2004(table, values, element, value);
      if (error === '0') {
        values.set(element, value);
      }
      return answer(error, 'true');
    },
    Commit: (parameter) => {
      const error = untimely('142', '143', parameter);
      return error ? answer(error, 'true') : persist(false);
    },
    GetLastError: () => lastError,
    GetErrorString: (code) => errors2004.get(code) ?? '',
    GetDiagnostic: (code) => errors2004.get(code) ?? '',
  };
}

function addSession(values: Values): void {
  const total = hundredthsOfInterval(values.get('cmi.total_time') ?? '');
  const session = hundredthsOfInterval(values.get('cmi.session_time') ?? '');
  values.set('cmi.total_time', intervalOf(total + session));
}
