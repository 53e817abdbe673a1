import type {Clock} from '../lib/Clock';
import type {Lms} from './Lms';
import type {ScormElements, Warn} from './ScormRuntime';
import {findApi, type ApiWindow} from './findApi';
import {hasMethods} from './hasMethods';
import {interaction2004} from './interaction2004';
import {scormCalls} from './scormCalls';
import {scormLms} from './scormLms';

/** The API object of SCORM 2004 (4th edition, Run-Time Environment 3.2). */
export interface Scorm2004Api {
  Initialize(empty: ''): unknown;
  Terminate(empty: ''): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(empty: ''): unknown;
  GetLastError(): unknown;
}

function isScorm2004Api(value: unknown): value is Scorm2004Api {
  return hasMethods(value, [
    'Initialize',
    'Terminate',
    'GetValue',
    'SetValue',
    'Commit',
    'GetLastError',
  ]);
}

/** timeinterval(second,10,2): `PT…S` (Run-Time Environment 4.1.1.7); Moodle takes two decimals. */
export function timeinterval2004(hundredths: number): string {
  const fraction = String(hundredths % 100).padStart(2, '0');
  return `PT${String(Math.floor(hundredths / 100))}.${fraction}S`;
}

const ELEMENTS: ScormElements = {
  mode: 'cmi.mode',
  status: 'cmi.completion_status',
  state: 'cmi.suspend_data',
  location: 'cmi.location',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  objectiveStatus: 'completion_status',
  interaction: interaction2004,
  duration: timeinterval2004,
};

/** The API of the platform that launched this window, if there is one. */
export function scorm2004Api(window: ApiWindow): Scorm2004Api | undefined {
  return findApi(window, 'API_1484_11', isScorm2004Api);
}

/** A platform that speaks SCORM 2004. */
export function scorm2004Lms(window: ApiWindow, clock: Clock, warn: Warn): Lms {
  const api = scorm2004Api(window);
  const calls =
    api &&
    scormCalls(
      {
        initialize: () => api.Initialize(''),
        finish: () => api.Terminate(''),
        get: (element) => api.GetValue(element),
        set: (element, value) => api.SetValue(element, value),
        commit: () => api.Commit(''),
        lastError: () => api.GetLastError(),
      },
      warn,
    );
  return scormLms(calls, ELEMENTS, clock);
}
