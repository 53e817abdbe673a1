import type {Clock} from '../lib/Clock';
import {askAgain} from './askAgain';
import type {Lrs} from './Lrs';

/** Whose state, and of what. */
export interface StateKey {
  readonly activity: string;
  readonly actor: unknown;
  readonly registration: string | undefined;
}

/** One document of the State resource (xAPI 1.0.3, part 3, 2.3). */
export interface StateDocument {
  /** Its text, empty if there is none; rejects when the LRS does not tell. */
  read(): Promise<string>;
  /** Whether the LRS has stored it. */
  write(text: string): Promise<boolean>;
}

/** The document under an id. */
export function stateDocument(
  lrs: Lrs,
  id: string,
  {activity, actor, registration}: StateKey,
  clock: Clock,
): StateDocument {
  const resource = 'activities/state';
  const query = {
    activityId: activity,
    agent: JSON.stringify(actor),
    stateId: id,
    ...(registration === undefined ? {} : {registration}),
  };
  return {
    async read() {
      const answer = await askAgain(clock, () => lrs.ask({resource, query}));
      if (answer.ok || answer.status === 404) {
        return answer.ok ? answer.text() : '';
      }
      throw new Error(`${id}: status ${answer.status}`);
    },
    write: (body) =>
      lrs.ask({method: 'PUT', resource, query, body, type: 'text/plain'}).then(
        ({ok}) => ok,
        () => false,
      ),
  };
}
