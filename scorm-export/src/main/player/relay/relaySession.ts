import type {LearningEvent} from '../lms/Lms';
import {fetchText} from '../page/fetchText';
import {openStore} from '../queue/openStore';
import type {QueueStore} from '../queue/QueueStore';
import {statementQueue, type StatementQueue} from '../queue/statementQueue';
import {registrationUuid} from '../state/registration';
import type {State} from '../state/State';
import {readTracking} from '../statement/readTracking';
import {statementMaker, type Made, type MakeStatement} from '../statement/statementMaker';
import {placeOf, statementsOf} from '../statement/statementsOf';
import type {TrackedUnit} from '../statement/TrackingFile';
import {learnerAgent} from './learnerAgent';
import {relayAt} from './relayAt';
import type {RelayNeeds} from './RelayNeeds';

/** What a relay hears, and how. */
export interface RelaySession {
  readonly store: QueueStore;
  readonly queue: StatementQueue;
  readonly make: MakeStatement;
  readonly made: (event: LearningEvent) => readonly Made[];
  readonly courseId: string;
  readonly units: readonly TrackedUnit[];
}

/** Opens what a relay needs, for the registration of a state; rejects when it cannot be used. */
export async function relaySession(state: State, needs: RelayNeeds): Promise<RelaySession> {
  const {course, clock, warn, ask, device, settings, subtle} = needs;
  if (!subtle) {
    throw new Error('it needs https');
  }
  const id = needs.learnerId();
  const learnerId = typeof id === 'number' ? String(id) : id;
  if (typeof learnerId !== 'string' || learnerId === '') {
    throw new Error('the platform does not tell who learns');
  }
  const [json, actor] = await Promise.all([
    fetchText('tracking.json', (url) => ask(url, {}), clock),
    learnerAgent(settings, learnerId, subtle),
  ]);
  const name = `kurspakker ${settings.address} ${course.id} ${actor.account.name}`;
  const store = await openStore(device, name, clock, warn);
  const tracking = readTracking(json);
  const registration = registrationUuid(state.registration);
  const make = statementMaker(
    tracking,
    {actor, registration},
    {...needs, place: () => placeOf(needs.place(), tracking, needs.names)},
  );
  return {
    store,
    queue: statementQueue({...needs, name, store, lrs: relayAt(settings, needs)}),
    make,
    made: statementsOf(tracking, make, needs.names),
    courseId: tracking.course.id,
    units: tracking.units,
  };
}
