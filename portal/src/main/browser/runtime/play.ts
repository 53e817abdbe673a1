import {exposed} from './exposed';
import {readLaunch} from './Launch';
import {tellLeft} from './tellLeft';
import {wire} from './wire';
import {written} from './written';

/** What is used of scorm-again. */
interface Runtime {
  loadFromFlattenedJSON(values: Readonly<Record<string, string>>): void;
}

/** A class of scorm-again. */
export type RuntimeClass = new (settings: object) => Runtime;

/** Makes a runtime of scorm-again with these settings. */
export type MakeRuntime = (settings: object) => Runtime;

/** The page between portal and content: puts up the API under `name`, then opens the content below it. */
export function play(
  window: Window,
  name: string,
  calls: readonly string[],
  make: MakeRuntime,
): void {
  const {document} = window;
  const launch = readLaunch(document);
  const lines = wire(window, launch.token);
  let n = 0;
  const api = make({
    autocommit: false,
    strict_errors: true,
    dataCommitFormat: 'flattened',
    lmsCommitUrl: '/-/commit',
    logLevel: 5,
    httpService: {
      processHttpRequest(_url: string, committed: unknown, ended: boolean) {
        n += 1;
        const sent = lines.send({n, values: written(committed), ended});
        if (ended && sent === 'stored') {
          tellLeft(window);
        }
        const isTaken = sent !== 'lost';
        return {result: isTaken ? 'true' : 'false', errorCode: isTaken ? 0 : 391};
      },
      updateSettings: () => undefined,
    },
  });
  api.loadFromFlattenedJSON(launch.values);
  Object.assign(window, {[name]: exposed(api, calls)});
  const frame = document.getElementById('content');
  if (frame instanceof HTMLIFrameElement) {
    frame.src = launch.content;
  }
}
