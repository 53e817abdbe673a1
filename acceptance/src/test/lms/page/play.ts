import type {Platform} from '../../../../../portal/src/main/browser/lms/model/Platform.js';
import {callLog} from './callLog.js';
import {functionNames} from '../../../../../portal/src/main/browser/lms/api/functionNames.js';
import {moodleWire} from '../../../../../portal/src/main/browser/lms/api/moodleWire.js';
import {recorded} from '../../../../../portal/src/main/browser/lms/api/recorded.js';
import {scormAgainApi} from './scormAgainApi.js';
import {strictApi} from '../../../../../portal/src/main/browser/lms/api/strictApi.js';
import type {Visit} from './Visit.js';
import {watchClosing} from '../../../../../portal/src/main/browser/lms/api/watchClosing.js';

/** The page of the LMS: an API, only of the package's version, and the content in a frame below. */
function play(visit: Visit): void {
  const frame = document.createElement('iframe');
  frame.title = 'content';
  frame.style.height = visit.frameHeight;
  const isClosing = watchClosing(window, frame);
  const wire = moodleWire(visit.server, isClosing);
  let commits = 0;
  if (visit.lms !== 'none') {
    const platform: Platform = {
      persist: (values, leaving) => {
        const fate = wire.send('commits', {number: commits + 1, values, leaving});
        commits += fate === 'lost' ? 0 : 1;
        // whether a beacon arrives cannot be known, and one that is too large seems to have been sent
        return fate === 'taken' || (fate === 'lost' && isClosing());
      },
    };
    const api = (visit.lms === 'strict' ? strictApi : scormAgainApi)(visit, platform);
    const report = callLog(wire);
    const errorFunction = visit.version === '1.2' ? 'LMSGetLastError' : 'GetLastError';
    const name = visit.version === '1.2' ? 'API' : 'API_1484_11';
    Object.assign(window, {
      [name]: recorded(api, functionNames(visit.version), errorFunction, (call) => {
        report({...call, commits});
      }),
    });
  }
  if (visit.frameHeight !== 'none') {
    frame.src = visit.content;
    document.body.append(frame);
  }
}

play(JSON.parse(document.getElementById('visit')?.textContent ?? '{}') as Visit);
