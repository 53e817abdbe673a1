import type {Platform} from '../../../../../portal/src/main/browser/lms/model/Platform.js';
import type {Visit} from './Visit.js';

/** What is used of scorm-again, loaded as a classic script before this one. */
interface ScormAgain {
  loadFromFlattenedJSON(values: Readonly<Record<string, string>>): void;
}
type Constructor = new (settings: object) => ScormAgain;
declare const Scorm12API: Constructor;
declare const Scorm2004API: Constructor;

/** The runtime of scorm-again, strict, committing to the same server. */
export function scormAgainApi(visit: Visit, platform: Platform): object {
  const settings = {
    autocommit: false,
    strict_errors: true,
    dataCommitFormat: 'flattened',
    lmsCommitUrl: 'commits',
    // Its messages are in the call log already; the console is kept for faults of the content.
    logLevel: 5,
    httpService: {
      processHttpRequest: (_url: string, params: object, leaving: boolean) => {
        const stored = platform.persist(writtenValues(params), leaving);
        return {result: stored, errorCode: stored ? 0 : 101};
      },
      updateSettings: () => undefined,
    },
  };
  const Api = visit.version === '1.2' ? Scorm12API : Scorm2004API;
  const api = new Api(settings);
  api.loadFromFlattenedJSON(visit.values);
  return api;
}

/** It commits the whole model; what has no value is left out, so that a visit begins without it. */
function writtenValues(committed: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(committed)
      .filter(([, value]) => typeof value === 'string' && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );
}
