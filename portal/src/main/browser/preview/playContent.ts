import {functionNames} from '../lms/api/functionNames';
import {moodleWire} from '../lms/api/moodleWire';
import {recorded} from '../lms/api/recorded';
import {strictApi} from '../lms/api/strictApi';
import {watchClosing} from '../lms/api/watchClosing';
import type {Platform} from '../lms/model/Platform';
import type {CallMessage} from './CallMessage';
import type {Play} from './Play';
import {placeKeeper} from './placeKeeper';

type Version = '1.2' | '2004';

/** The page between panel and content: puts up the API of the format, if it has one, and the content below it. */
export function playContent(window: Window, play: Play): void {
  const frame = window.document.getElementById('content');
  if (!(frame instanceof HTMLIFrameElement)) {
    return;
  }
  const isClosing = watchClosing(window, frame);
  if (play.version !== '') {
    putUpApi(window, play, {version: play.version, isClosing});
  }
  const keeper = placeKeeper(() => window.sessionStorage, play);
  frame.addEventListener('load', () => {
    if (frame.contentWindow) {
      keeper.follow(frame.contentWindow);
    }
  });
  frame.src = play.content + keeper.anchor;
}

/** Our own strict LMS under the name that content looks for; the panel hears of every call. */
function putUpApi(
  window: Window,
  play: Play,
  {version, isClosing}: {version: Version; isClosing: () => boolean},
): void {
  const wire = moodleWire('/-/', isClosing);
  let commits = 0;
  const platform: Platform = {
    persist: (values, leaving) => {
      const commit = {visit: play.visit, number: commits + 1, values, leaving};
      const fate = wire.send('commits', commit);
      commits += fate === 'lost' ? 0 : 1;
      // whether a beacon arrives cannot be known
      return fate === 'taken' || (fate === 'lost' && isClosing());
    },
  };
  const api = strictApi({...play, version}, platform);
  const errorFunction = version === '1.2' ? 'LMSGetLastError' : 'GetLastError';
  const heard = recorded(api, functionNames(version), errorFunction, (call) => {
    const message: CallMessage = {type: 'kurspakker-call', call};
    window.parent.postMessage(message, play.panel);
  });
  Object.assign(window, {[version === '1.2' ? 'API' : 'API_1484_11']: heard});
}
