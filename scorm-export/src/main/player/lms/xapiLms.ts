import {lrsAt} from '../lrs/lrsAt';
import type {LaunchQuery} from './launchQuery';
import type {Lms} from './Lms';
import {readActor} from './readActor';
import {statementLms} from './statementLms';
import type {StatementNeeds} from './StatementNeeds';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A platform that launches by the address: the endpoint of an LRS, a key for it, and who learns. */
export function xapiLms(query: LaunchQuery, needs: StatementNeeds): Lms {
  return statementLms(() => {
    const {endpoint, auth, registration = ''} = query;
    const actor = readActor(query['actor']);
    if (!endpoint || !auth || !actor) {
      return Promise.resolve('no-lms');
    }
    return Promise.resolve({
      lrs: lrsAt(endpoint, auth, needs),
      endpoint,
      actor,
      registration: UUID.test(registration) ? registration.toLowerCase() : undefined,
      activity: query['activity_id'] || needs.course.id,
      wants: () => true,
      keeps: true,
      dress: (_event, made) => made,
    });
  }, needs);
}
