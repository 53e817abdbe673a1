import type {Clock} from '../lib/Clock';
import type {Lms} from './Lms';
import type {ScormElements, Warn} from './ScormRuntime';
import {findApi, type ApiWindow} from './findApi';
import {hasMethods} from './hasMethods';
import {interaction12} from './interaction12';
import {scormCalls} from './scormCalls';
import {scormLms} from './scormLms';

/** The API object of SCORM 1.2 (Run-Time Environment 3.3). */
export interface Scorm12Api {
  LMSInitialize(empty: ''): unknown;
  LMSFinish(empty: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(empty: ''): unknown;
  LMSGetLastError(): unknown;
}

function isScorm12Api(value: unknown): value is Scorm12Api {
  return hasMethods(value, [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
  ]);
}

const LONGEST = 9_999 * 360_000 + 59 * 6_000 + 59 * 100 + 99;

/** CMITimespan, `HHHH:MM:SS.cc` (Run-Time Environment 3.4.3). */
export function timespan12(hundredths: number): string {
  const all = Math.min(LONGEST, hundredths);
  const digits = (value: number, width: number): string =>
    String(Math.floor(value)).padStart(width, '0');
  return [
    digits(all / 360_000, 4),
    digits((all / 6_000) % 60, 2),
    `${digits((all / 100) % 60, 2)}.${digits(all % 100, 2)}`,
  ].join(':');
}

const ELEMENTS: ScormElements = {
  mode: 'cmi.core.lesson_mode',
  status: 'cmi.core.lesson_status',
  state: 'cmi.suspend_data',
  location: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  objectiveStatus: 'status',
  interaction: interaction12,
  duration: timespan12,
};

/** The API of the platform that launched this window, if there is one. */
export function scorm12Api(window: ApiWindow): Scorm12Api | undefined {
  return findApi(window, 'API', isScorm12Api);
}

/** A platform that speaks SCORM 1.2. */
export function scorm12Lms(window: ApiWindow, clock: Clock, warn: Warn): Lms {
  const api = scorm12Api(window);
  const calls =
    api &&
    scormCalls(
      {
        initialize: () => api.LMSInitialize(''),
        finish: () => api.LMSFinish(''),
        get: (element) => api.LMSGetValue(element),
        set: (element, value) => api.LMSSetValue(element, value),
        commit: () => api.LMSCommit(''),
        lastError: () => api.LMSGetLastError(),
      },
      warn,
    );
  return scormLms(calls, ELEMENTS, clock);
}
