import {askAgain} from '../lrs/askAgain';
import {lrsAt} from '../lrs/lrsAt';
import {stateDocument} from '../lrs/stateDocument';
import type {EventName} from '../statement/TrackingFile';
import {cmi5Dress} from './cmi5Dress';
import type {Door} from './Door';
import {readLaunchData} from './launchData';
import type {LaunchQuery} from './launchQuery';
import type {Lms, NoKeeper} from './Lms';
import {preferredLanguage} from './preferredLanguage';
import {readActor} from './readActor';
import {statementLms} from './statementLms';
import type {StatementNeeds} from './StatementNeeds';

/** What is said when the learner only looks: Browse and Review (cmi5 10.2.2). */
const WITHOUT_CREDIT: readonly EventName[] = ['course-initialized', 'course-terminated'];
/** Of the course, and not of an AU: the platform tells of them by `satisfied`. */
const OF_THE_COURSE: readonly EventName[] = ['course-progressed', 'course-completed'];

/** Takes the token, which is given once (cmi5 8.2); never asked for again. */
async function fetchToken(address: string, {ask}: StatementNeeds): Promise<string> {
  const answer = await ask(address, {method: 'POST', cache: 'no-store', credentials: 'omit'});
  const said = (await answer.json()) as Record<string, unknown> | null;
  const token = said?.['auth-token'];
  if (typeof token !== 'string') {
    throw new Error(`no token: ${JSON.stringify(said)}`);
  }
  return `Basic ${token}`;
}

async function open(query: LaunchQuery, needs: StatementNeeds): Promise<Door | NoKeeper> {
  const {endpoint, fetch, registration, activityId} = query;
  const actor = readActor(query['actor']);
  if (!endpoint || !fetch || !registration || !activityId || !actor) {
    return 'no-lms';
  }
  const {clock, course} = needs;
  const lrs = lrsAt(endpoint, await fetchToken(fetch, needs), needs);
  const key = {activity: activityId, actor, registration};
  const agent = JSON.stringify(actor);
  const [json, preferences] = await Promise.all([
    stateDocument(lrs, 'LMS.LaunchData', key, clock).read(),
    // must be asked for before anything is said (cmi5 11); of sound there is none to turn off
    askAgain(clock, () =>
      lrs.ask({resource: 'agents/profile', query: {agent, profileId: 'cmi5LearnerPreferences'}}),
    ).then((answer) => (answer.ok ? answer.text() : '')),
  ]);
  const {contextTemplate, isNormal, returnUrl} = readLaunchData(json);
  return {
    lrs,
    endpoint,
    ...key,
    keeps: isNormal,
    language: preferredLanguage(preferences, course.languages),
    wants: (event) => (isNormal ? !OF_THE_COURSE.includes(event) : WITHOUT_CREDIT.includes(event)),
    dress(event, made, {units}) {
      const {id = activityId, definition} = units.find((one) => one.unit === query['unit']) ?? {};
      const own = {objectType: 'Activity', id, definition} as const;
      return cmi5Dress(event, made, {activityId, unit: own, contextTemplate});
    },
    ...(returnUrl === undefined ? {} : {returnUrl}),
  };
}

/** A platform that launches one unit as an assignable unit of cmi5. */
export function cmi5Lms(query: LaunchQuery, needs: StatementNeeds): Lms {
  return statementLms(() => open(query, needs), needs);
}
