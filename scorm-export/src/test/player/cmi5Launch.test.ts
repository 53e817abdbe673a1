import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  ACTOR,
  AU,
  calm,
  COURSE_ID,
  device,
  launchData,
  openCmi5,
  REGISTRATION,
  SESSION_ID,
  verbs,
} from './lrs/launches';
import {FETCH, TOKEN} from './lrs/recordingLrs';

const UNIT_ID = `${COURSE_ID}/chapters/apne`;
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';

function ready(more: object = {}) {
  const at = device();
  at.lrs.documents.set('LMS.LaunchData', launchData(more));
  return at;
}

function categories({
  context,
}: {
  context: {contextActivities?: {category?: readonly {id: string}[]}};
}) {
  return (context.contextActivities?.category ?? [])
    .map(({id}) => id)
    .filter((id) => id.startsWith(CATEGORY))
    .map((id) => id.slice(CATEGORY.length));
}

test('the AU fetches its token once, by POST, and uses it as Basic', async () => {
  const at = ready();
  await openCmi5(at, 'apne');
  await calm(at);

  const fetches = at.lrs.asked.filter(({path}) => path === new URL(FETCH).pathname);
  assert.deepEqual(
    fetches.map(({method}) => method),
    ['POST'],
  );
  assert.equal(at.lrs.asked[0], fetches[0]);
  assert.ok(
    at.lrs.asked.slice(1).every(({headers}) => headers.get('Authorization') === `Basic ${TOKEN}`),
  );
});

test('a token that was given before ends the launch with a message', async () => {
  const at = ready();
  await openCmi5(at, 'apne');

  const {launch} = await openCmi5(at, 'apne');

  assert.deepEqual(launch, {keeper: 'nobody', reason: 'no-session', state: ''});
});

test('the AU reads LMS.LaunchData and the learner preferences before initialized', async () => {
  const at = ready();
  await openCmi5(at, 'apne');
  await calm(at);

  const before = at.lrs.asked
    .slice(
      0,
      at.lrs.asked.findIndex(({path}) => path.endsWith('/statements')),
    )
    .map(({query}) => query.get('stateId') ?? query.get('profileId'));
  assert.ok(before.includes('LMS.LaunchData') && before.includes('cmi5LearnerPreferences'));
  assert.equal(verbs(at.lrs.statements)[0], 'initialized');
});

test('the AU is read in the language that the learner prefers, of those it has', async () => {
  const at = ready();
  at.lrs.documents.set('cmi5LearnerPreferences', '{"languagePreference": "fi,nn-NO,nb"}');
  const languages = ['nb', 'nn'].map((tag) => ({tag, folder: `${tag}/`}));

  assert.equal((await openCmi5(at, 'apne', languages)).launch.language, 'nn');
  assert.equal((await openCmi5(ready(), 'apne', languages)).launch.language, undefined);
});

test('defined statements have the AU as object, their categories and the context of the launch', async () => {
  const at = ready();
  const {tracking, unit} = await openCmi5(at, 'apne');
  tracking.visit('apne');
  await at.clock.pass(2_000);
  await calm(at);
  tracking.complete(unit('apne'));
  await calm(at);
  tracking.leave();
  await calm(at);

  const [initialized, experienced, completed, terminated] = at.lrs.statements;
  assert.deepEqual(verbs(at.lrs.statements), [
    'initialized',
    'experienced',
    'completed',
    'terminated',
  ]);
  assert.deepEqual(at.lrs.statements.map(categories), [['cmi5'], [], ['cmi5', 'moveon'], ['cmi5']]);
  for (const statement of at.lrs.statements) {
    assert.equal(statement.object.id, AU);
    assert.equal(statement.context.extensions?.[SESSION_ID], 'session-1');
    assert.equal(statement.context.registration, REGISTRATION);
    const grouping = statement.context.contextActivities?.grouping ?? [];
    assert.deepEqual(
      grouping.map(({id}) => id),
      [UNIT_ID, COURSE_ID],
    );
  }
  assert.equal(initialized?.result, undefined);
  assert.equal(experienced?.result, undefined);
  assert.deepEqual(completed?.result, {completion: true, duration: 'PT2S'});
  assert.deepEqual(terminated?.result, {duration: 'PT2S'});
});

test('actor, registration and activity of the launch are those of all that is asked and said', async () => {
  const at = ready();
  const start = at.clock.now();
  const {tracking, unit} = await openCmi5(at, 'apne');
  await at.clock.pass(1_500);
  tracking.complete(unit('apne'));
  await calm(at);
  tracking.leave();
  await calm(at);

  const agent = JSON.stringify(ACTOR);
  for (const {actor, timestamp} of at.lrs.statements) {
    assert.deepEqual(actor, ACTOR);
    assert.match(timestamp, /T\d\d:\d\d:\d\d\.\d{3}Z$/);
  }
  assert.deepEqual(
    at.lrs.statements.map(({timestamp}) => Date.parse(timestamp) - start),
    [0, 1_500, 1_500],
  );
  const states = at.lrs.asked.filter(({path}) => path.endsWith('/activities/state'));
  assert.ok(states.length >= 3);
  for (const {query} of states) {
    assert.equal(query.get('agent'), agent);
    assert.equal(query.get('registration'), REGISTRATION);
    assert.equal(query.get('activityId'), AU);
  }
  const launches = states.filter(({query}) => query.get('stateId') === 'LMS.LaunchData');
  assert.deepEqual(
    launches.map(({method}) => method),
    ['GET'],
  );
  const profiles = at.lrs.asked.filter(({path}) => path.endsWith('/agents/profile'));
  assert.deepEqual(
    profiles.map(({method, query}) => [method, query.get('agent')]),
    [['GET', agent]],
  );
  const others = at.lrs.asked.filter(({path}) => !path.startsWith('/xapi/'));
  assert.deepEqual(
    others.map(({path}) => path),
    [new URL(FETCH).pathname],
  );
});

test('completed is sent at most once in a registration, though state and queue are lost', async () => {
  const at = ready();
  for (const token of [1, 2]) {
    const other = {...ready(), lrs: at.lrs};
    const fresh = token === 1 ? at : other;
    at.lrs.documents.delete('kurspakker');
    const ask = at.lrs.ask;
    const session = await openCmi5(
      {
        ...fresh,
        lrs: {
          ...at.lrs,
          ask: (url, init) =>
            url === FETCH
              ? Promise.resolve(Response.json({'auth-token': `t${token}`}))
              : ask(url, init),
        },
      },
      'apne',
    );
    await fresh.clock.pass(token * 1_000);
    await calm(fresh);
    session.tracking.complete(session.unit('apne'));
    await calm(fresh);
    assert.deepEqual(session.told, ['stored apne']);
    session.tracking.leave();
    await calm(fresh);
  }

  assert.equal(verbs(at.lrs.statements).filter((verb) => verb === 'completed').length, 1);
});

for (const launchMode of ['Browse', 'Review', 'Unheard-of']) {
  test(`in launch mode ${launchMode} nothing but initialized and terminated is sent, no state is stored`, async () => {
    const at = ready({launchMode});
    const {tracking, unit, launch} = await openCmi5(at, 'apne');
    tracking.visit('apne');
    tracking.complete(unit('apne'));
    await at.clock.pass(60_000);
    await calm(at);
    tracking.leave();
    await calm(at);

    assert.deepEqual(verbs(at.lrs.statements), ['initialized', 'terminated']);
    assert.equal(launch.keeper, 'nobody');
    assert.equal(launch.reason, 'no-queue');
    assert.ok(at.lrs.asked.every(({method}) => method !== 'PUT'));
  });
}

test('nothing is sent after terminated, and terminated once', async () => {
  const at = ready();
  const {tracking, unit, lms} = await openCmi5(at, 'apne');
  tracking.leave();
  tracking.leave();
  lms.happened({type: 'opened', unit: unit('apne')});
  tracking.complete(unit('apne'));
  await at.clock.pass(60_000);
  await calm(at);

  assert.deepEqual(verbs(at.lrs.statements), ['initialized', 'terminated']);
  const last = at.lrs.asked.filter(({path}) => path.endsWith('/statements')).slice(-1);
  assert.ok(last.every(({keepalive}) => keepalive));
});

test('the way back leads to returnURL when terminated has arrived, and only to a page', async () => {
  const at = ready();
  const {tracking, launch} = await openCmi5(at, 'apne');
  tracking.leave();
  launch.goBack?.();
  await calm(at);

  assert.deepEqual(at.gone, ['https://lms.example/course/7']);
  assert.equal(verbs(at.lrs.statements).slice(-1)[0], 'terminated');
  const code = ready({returnURL: 'javascript:alert(1)'});
  assert.equal((await openCmi5(code, 'apne')).launch.goBack, undefined);
});

test('a group hands in by an allowed statement: no category of cmi5, the group as team', async () => {
  const at = ready();
  const {lms, unit} = await openCmi5(at, 'lekkasje');
  lms.happened({
    type: 'submitted',
    unit: unit('lekkasje'),
    identity: {municipality: '', group: 3},
    date: '2026-03-01',
    present: undefined,
    questions: 2,
    answered: 2,
    text: undefined,
  });
  await calm(at);
  await lms.save({state: 'k1;x', location: 'a', units: [], complete: true});

  assert.deepEqual(verbs(at.lrs.statements), ['initialized', 'submit']);
  const submitted = at.lrs.statements[1];
  assert.ok(submitted);
  assert.deepEqual(categories(submitted), []);
  assert.equal(submitted.object.id, AU);
  assert.deepEqual((submitted.context.team as {account: object}).account, {
    homePage: COURSE_ID,
    name: '9999/gruppe-3',
  });
});

test('a launch without LMS.LaunchData sends nothing', async () => {
  const at = device();
  const {launch} = await openCmi5(at, 'apne');

  assert.equal(launch.reason, 'no-session');
  assert.deepEqual(at.lrs.statements, []);
});
