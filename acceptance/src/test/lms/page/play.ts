import type {Platform} from '../model/Platform.js';
import {callLog} from './callLog.js';
import {functionNames} from './functionNames.js';
import {moodleWire} from './moodleWire.js';
import {recorded} from './recorded.js';
import {scormAgainApi} from './scormAgainApi.js';
import {strictApi} from './strictApi.js';
import type {Visit} from './Visit.js';
import {watchClosing} from './watchClosing.js';

/** The page of the LMS: an API, only of the package's version, and the content in a frame below. */
function play(visit: Visit): void {
  const frame = document.createElement('iframe');
  frame.title = 'content';
  frame.style.height = visit.frameHeight;
  const wire = moodleWire(visit.server, watchClosing(window, frame));
  if (visit.lms !== 'none') {
    const platform: Platform = {
      persist: (values, leaving) => wire.send('commits', {values, leaving}),
    };
    const api = (visit.lms === 'strict' ? strictApi : scormAgainApi)(visit, platform);
    const errorFunction = visit.version === '1.2' ? 'LMSGetLastError' : 'GetLastError';
    const name = visit.version === '1.2' ? 'API' : 'API_1484_11';
    Object.assign(window, {
      [name]: recorded(api, functionNames(visit.version), errorFunction, callLog(wire)),
    });
  }
  if (visit.frameHeight !== 'none') {
    frame.src = visit.content;
    document.body.append(frame);
  }
}

play(JSON.parse(document.getElementById('visit')?.textContent ?? '{}') as Visit);
