import {stateDocument, type StateDocument} from '../lrs/stateDocument';
import {fetchText} from '../page/fetchText';
import {openStore} from '../queue/openStore';
import type {QueueStore} from '../queue/QueueStore';
import {statementQueue, type StatementQueue} from '../queue/statementQueue';
import {readTracking} from '../statement/readTracking';
import {statementMaker, type MakeStatement} from '../statement/statementMaker';
import {placeOf, statementsOf} from '../statement/statementsOf';
import type {Made} from '../statement/statementMaker';
import type {Door} from './Door';
import type {LearningEvent} from './Lms';
import type {StatementNeeds} from './StatementNeeds';

/** Id of our state; the same in every format whose platform keeps states by id. */
export const STATE_ID = 'kurspakker';

/** A session that is under way. */
export interface StatementSession {
  readonly door: Door;
  readonly store: QueueStore;
  readonly queue: StatementQueue;
  readonly document: StateDocument;
  readonly make: MakeStatement;
  readonly made: (event: LearningEvent) => readonly Made[];
  readonly courseId: string;
  readonly started: number;
  /** The state as the LRS has it. */
  readonly remote: string;
  /** The state to go on with. */
  readonly state: string;
}

/**
 * Reads and opens all that a session needs, and hands over the state to go on with; rejects when the LRS
 * or the package does not answer.
 */
export async function openSession(
  door: Door,
  needs: StatementNeeds,
  resumed: (state: string) => void,
): Promise<StatementSession> {
  const {clock, ask, warn, device, states} = needs;
  const key = [door.endpoint, door.activity, door.registration ?? JSON.stringify(door.actor)];
  const name = `kurspakker ${key.join(' ')}`;
  const store = await openStore(device, name, clock, warn);
  const document = stateDocument(door.lrs, STATE_ID, door, clock);
  const [json, remote, local] = await Promise.all([
    fetchText('tracking.json', (url) => ask(url, {}), clock),
    document.read(),
    store.state(),
  ]);
  const tracking = readTracking(json);
  const state = states.resume(remote, local, door.registration);
  resumed(state);
  const registration = door.registration ?? states.registrationOf(state);
  const plain = statementMaker(
    tracking,
    {actor: door.actor, registration},
    {...needs, place: () => placeOf(needs.place(), tracking, needs.names)},
  );
  const make: MakeStatement = (event, activity, happened) => {
    const made = door.wants(event) ? plain(event, activity, happened) : undefined;
    return made && door.dress(event, made, tracking);
  };
  return {
    door,
    store,
    queue: statementQueue({...needs, name, store, lrs: door.lrs}),
    document,
    make,
    made: statementsOf(tracking, make, needs.names),
    courseId: tracking.course.id,
    started: clock.now(),
    remote,
    state,
  };
}
