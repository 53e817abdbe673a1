import {api12} from '../scorm12/api12.js';
import {elements12} from '../scorm12/elements12.js';
import {api2004} from '../scorm2004/api2004.js';
import {elements2004} from '../scorm2004/elements2004.js';
import type {Platform} from '../model/Platform.js';
import {valuesFrom} from '../model/Values.js';
import type {StrictVisit} from './StrictVisit.js';

/** Our own LMS for a visit. */
export function strictApi(visit: StrictVisit, platform: Platform): object {
  const values = valuesFrom(visit.values);
  return visit.version === '1.2'
    ? api12(elements12(visit.suspendLimit), values, platform)
    : api2004(elements2004(visit.suspendLimit), values, platform);
}
