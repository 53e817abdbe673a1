import type {Call} from './Call.js';
import type {Wire} from './Wire.js';

/** Passes each call on to the server in order; what cannot be sent waits for the next call. */
export function callLog(wire: Wire): (call: Call) => void {
  let waiting: Call[] = [];
  return (call) => {
    waiting.push(call);
    if (wire.send('calls', waiting)) {
      waiting = [];
    }
  };
}
