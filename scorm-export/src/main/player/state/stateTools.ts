import {mergeStates} from './mergeStates';
import {newState} from './newState';
import {readState} from './readState';
import {registrationField, registrationUuid} from './registration';
import {writeState} from './writeState';
import type {Random} from '../lib/uuid';

/** What a connection in a script of its own does with saved states, of which it does not know the form. */
export interface StateTools {
  /**
   * The state to go on with: what the platform has, with what only this device has; a new one, of this
   * registration if there is one, where neither has any.
   */
  resume(remote: string, local: string, registration: string | undefined): string;
  /** What this page has, with what another of this browser has reached beyond it. */
  merge(mine: string, theirs: string): string;
  /** The registration of a state as a UUID. */
  registrationOf(state: string): string;
}

/** The tools for our own form, `k1`. */
export function stateTools(random: Random): StateTools {
  return {
    resume(remote, local, registration) {
      const state = readState(remote) ? remote : local;
      if (readState(state)) {
        return mergeStates(state, local);
      }
      const fresh = newState(random);
      const field = registration ? registrationField(registration) : fresh.registration;
      return writeState({...fresh, registration: field});
    },
    merge: mergeStates,
    registrationOf: (state) => registrationUuid(readState(state)?.registration ?? ''),
  };
}
