import {api12} from '../../../../../portal/src/main/browser/lms/scorm12/api12.js';
import {elements12} from '../../../../../portal/src/main/browser/lms/scorm12/elements12.js';
import {api2004} from '../../../../../portal/src/main/browser/lms/scorm2004/api2004.js';
import {elements2004} from '../../../../../portal/src/main/browser/lms/scorm2004/elements2004.js';
import {valuesFrom} from '../../../../../portal/src/main/browser/lms/model/Values.js';

export interface Commit {
  readonly values: Readonly<Record<string, string>>;
  readonly leaving: boolean;
}

type Stored = Readonly<Record<string, string>>;

/** A strict SCORM 1.2 LMS in memory, not yet initialised, and what it persisted. */
export function strict12(stored: Stored = {}, limit = 4096, works = () => true) {
  const commits: Commit[] = [];
  const persist = (values: Stored, leaving: boolean): boolean => {
    commits.push({values, leaving});
    return works();
  };
  return {api: api12(elements12(limit), valuesFrom(stored), {persist}), commits};
}

/** The same for SCORM 2004. */
export function strict2004(stored: Stored = {}, limit = 64000, works = () => true) {
  const commits: Commit[] = [];
  const persist = (values: Stored, leaving: boolean): boolean => {
    commits.push({values, leaving});
    return works();
  };
  return {api: api2004(elements2004(limit), valuesFrom(stored), {persist}), commits};
}

/** The error number after writing, having initialised. */
export function error12(element: string, value: string, limit?: number): string {
  const {api} = strict12({}, limit);
  api.LMSInitialize('');
  api.LMSSetValue(element, value);
  return api.LMSGetLastError();
}

/** The error number of the last of several writes, having initialised. */
export function error2004(...writes: readonly (readonly [string, string])[]): string {
  const {api} = strict2004();
  api.Initialize('');
  for (const [element, value] of writes) {
    api.SetValue(element, value);
  }
  return api.GetLastError();
}
