import {createHash} from 'node:crypto';
import {scorm12Api, scorm12Lms} from '../../../main/player/lms/scorm12Lms';
import {scorm2004Api, scorm2004Lms} from '../../../main/player/lms/scorm2004Lms';
import type {Lms} from '../../../main/player/lms/Lms';
import {relayedLms, type OpenRelay} from '../../../main/player/lms/relayedLms';
import type {Connection} from '../../../main/player/play';
import type {Digest} from '../../../main/player/relay/learnerAgent';
import {readRelay} from '../../../main/player/relay/readRelay';
import {relayLms} from '../../../main/player/relay/relayLms';
import type {Platform} from '../platform/PlatformRules';
import {openOn, type Session} from '../platform/session';
import {courseOf, needsOf, told, type Device} from './launches';

export const RELAY = {
  address: 'https://portal.example/relay/statements',
  key: '9mJ2vX7c',
  secret: 'pQ4rT8wZ1nB6',
  homePage: 'https://example.org/',
  salt: 'ventiler-2026',
};

/** Answers at once, since the clock of these tests does not wait for other threads. */
const AT_ONCE: Digest = {
  digest(_algorithm, bytes) {
    const sum = createHash('sha256')
      .update(new Uint8Array(bytes as ArrayBuffer))
      .digest();
    return Promise.resolve(Uint8Array.from(sum).buffer);
  },
};

/** What becomes of `relay.js`, and whether the page is over https. */
export interface RelayScript {
  readonly loads?: boolean;
  readonly secure?: boolean;
  /** Called before the relay is opened; what it returns is waited for. */
  readonly before?: () => Promise<void>;
}

interface Asking {
  src: string;
  ownerDocument: unknown;
  remove: () => void;
  onload: () => void;
  onerror: () => void;
}

/** A window whose head loads `relay.js`, or does not. */
function windowOf(api: object, run: (window: Window) => void, loads: boolean): Window {
  const document = {
    createElement: () => ({ownerDocument: document, remove: () => undefined}),
    head: {
      append(element: Asking) {
        setImmediate(() => {
          if (loads && element.src === 'relay.js') {
            run(window);
            element.onload();
          } else {
            element.onerror();
          }
        });
      },
    },
  };
  const window = {...api, document} as unknown as Window;
  return window;
}

/** Opens a package with a relay on a strict platform. */
export async function openRelayed(
  at: Device,
  platform: Platform,
  version: '1.2' | '2004',
  {loads = true, secure = true, before = () => Promise.resolve()}: RelayScript = {},
): Promise<Session & {lms: Lms}> {
  const course = courseOf();
  const {ask, alone, names, device, random, warn, clock, whenAside, place} = needsOf(at, course);
  const connection: Connection = {
    ...{course, clock, random, warn, place},
    data: {},
    mainWords: (key) => key,
  };
  const open: OpenRelay = async (given) => {
    await before();
    return relayLms(given, {
      ...connection,
      ...{ask, alone, names, device, whenAside},
      settings: readRelay(JSON.stringify(RELAY)),
      learnerId: given.learnerId,
      subtle: secure ? AT_ONCE : undefined,
    });
  };
  const api = platform.launch();
  const window = windowOf(
    version === '1.2' ? {API: api} : {API_1484_11: api},
    ({kurspakkerRelay}) => kurspakkerRelay?.(open),
    loads,
  );
  const lms = relayedLms(window, connection, {
    scorm: (version === '1.2' ? scorm12Lms : scorm2004Lms)(window, clock, warn),
    learnerId: () =>
      version === '1.2'
        ? scorm12Api(window)?.LMSGetValue('cmi.core.student_id')
        : scorm2004Api(window)?.GetValue('cmi.learner_id'),
  });
  const session = await openOn(told(at, lms), clock, course);
  return {...session, lms};
}
