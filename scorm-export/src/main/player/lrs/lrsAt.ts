import type {Lrs} from './Lrs';
import {sender, type LrsNeeds} from './sender';

/** The LRS at an endpoint (xAPI 1.0.3, part 3). `authorization` goes nowhere but into the header. */
export function lrsAt(endpoint: string, authorization: string, needs: LrsNeeds): Lrs {
  const base = endpoint.replace(/\/*$/, '/');
  const send = sender(authorization, needs);
  return {
    ask({resource, query = {}, ...sent}) {
      const parameters = new URLSearchParams(query).toString();
      return send(`${base}${resource}${parameters && `?${parameters}`}`, sent);
    },
  };
}
