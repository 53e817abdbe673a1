import {loadScript} from '../lib/loadScript';
import type {Connection} from '../play';
import {stateTools, type StateTools} from '../state/stateTools';
import type {LaunchQuery} from './launchQuery';
import type {Lms} from './Lms';

/** What the script `lms.js` is given, to make the connection from. */
export interface LmsGiven {
  readonly connection: Connection;
  readonly query: LaunchQuery;
  readonly states: StateTools;
}

declare global {
  interface Window {
    /** Takes the connection of this format, from `lms.js`. */
    kurspakkerLms?: (make: (given: LmsGiven) => Lms) => void;
  }
}

/**
 * The connection in a script of its own, `lms.js`: what speaks to an LRS is too large to stand before
 * the first paragraph. Until `start` is kept there is nothing to save and nothing to tell.
 */
export function loadedLms(window: Window, connection: Connection, query: LaunchQuery): Lms {
  const {clock, warn, random} = connection;
  const given = {connection, query, states: stateTools(random)};
  let lms: Lms | undefined;
  return {
    async start(resumed) {
      window.kurspakkerLms = (make) => void (lms ??= make(given));
      await loadScript(window.document, 'lms.js', clock);
      delete window.kurspakkerLms;
      if (!lms) {
        warn('lms.js does not load');
      }
      return lms?.start(resumed) ?? {keeper: 'nobody', reason: 'no-session', state: ''};
    },
    save: (progress) => lms?.save(progress) ?? Promise.resolve('closed'),
    answer: (interaction) => lms?.answer(interaction),
    happened: (event) => lms?.happened(event),
    leave: (progress) => lms?.leave(progress),
  };
}
