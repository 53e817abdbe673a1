import type {Lrs} from '../lrs/Lrs';
import {sender, type LrsNeeds} from '../lrs/sender';
import type {RelaySettings} from './readRelay';

/**
 * The relay as an LRS that only takes statements. What would be read is not asked for: its key may not,
 * and the queue takes a statement that is held under our id for delivered.
 */
export function relayAt({address, authorization}: RelaySettings, needs: LrsNeeds): Lrs {
  const send = sender(authorization, needs);
  return {
    ask: (request) =>
      request.method === 'POST'
        ? send(address, request)
        : Promise.resolve(new Response(null, {status: 403})),
  };
}
