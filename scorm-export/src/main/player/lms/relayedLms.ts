import {loadScript} from '../lib/loadScript';
import type {Connection} from '../play';
import {newState} from '../state/newState';
import {readState} from '../state/readState';
import type {State} from '../state/State';
import {writeState} from '../state/writeState';
import type {Launch, Lms} from './Lms';

/** So long the course waits for the relay, which it can do without; in milliseconds. */
const PATIENCE = 5_000;

/** The platform that a package with a relay is in. */
export interface RelayedPlatform {
  readonly scorm: Lms;
  /** Asks, in one call to the platform, what it calls the learner; not before it has begun. */
  readonly learnerId: () => unknown;
}

/** What the script `relay.js` is given. */
export interface RelayGiven extends RelayedPlatform {
  readonly connection: Connection;
  readonly launch: Launch;
  /** The state of the launch, or a new one. */
  readonly state: State;
  readonly readState: typeof readState;
  readonly writeState: typeof writeState;
}

/** Makes the platform that tells the relay too; its `start` begins what the relay hears. */
export type OpenRelay = (given: RelayGiven) => Promise<Lms>;

declare global {
  interface Window {
    /** Takes the relay of this package, from `relay.js`. */
    kurspakkerRelay?: (open: OpenRelay) => void;
  }
}

/**
 * A SCORM platform beside which a portal's relay hears what happens. The relay is a script of its own,
 * `relay.js`. Where it does not come in time, the platform alone is told; the next visit tells the relay
 * what was completed.
 */
export function relayedLms(window: Window, connection: Connection, platform: RelayedPlatform): Lms {
  const {clock, warn, random} = connection;
  const {scorm} = platform;
  let lms = scorm;

  const open = (launch: Launch): Promise<Lms> =>
    new Promise<Lms>((use) => {
      const alone = (why: unknown): void => {
        callOff();
        warn(`no relay: ${String(why)}`);
        use(scorm);
      };
      const callOff = clock.after(PATIENCE, () => alone('no answer'));
      const state = readState(launch.state) ?? newState(random);
      const given = {...platform, connection, launch, state, readState, writeState};
      window.kurspakkerRelay = (relay) => void relay(given).then(use, alone).finally(callOff);
      void loadScript(window.document, 'relay.js', clock).then(
        (came) => came || alone('relay.js does not load'),
      );
    });

  return {
    async start(resumed) {
      const launch = await scorm.start(resumed);
      if (launch.keeper !== 'nobody') {
        lms = await open(launch);
        delete window.kurspakkerRelay;
      }
      return lms === scorm ? launch : lms.start(resumed);
    },
    save: (progress) => lms.save(progress),
    answer: (interaction) => lms.answer(interaction),
    happened: (event) => lms.happened(event),
    leave: (progress) => lms.leave(progress),
  };
}
