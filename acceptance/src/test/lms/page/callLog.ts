import type {SentCall} from './SentCall.js';
import type {Wire} from '../../../../../portal/src/main/browser/lms/api/Wire.js';

/** Passes each call on to the server in order; what cannot be sent waits for the next call. */
export function callLog(wire: Wire): (call: SentCall) => void {
  let waiting: SentCall[] = [];
  return (call) => {
    waiting.push(call);
    if (wire.send('calls', waiting) === 'taken') {
      waiting = [];
    }
  };
}
