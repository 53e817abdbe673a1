import assert from 'node:assert/strict';
import {test} from 'node:test';
import {launchQuery} from '../../main/player/lms/launchQuery';
import {readState} from '../../main/player/state/readState';
import {registrationUuid} from '../../main/player/state/registration';
import {
  ACTOR,
  calm,
  COURSE_ID,
  device,
  openXapi,
  REGISTRATION,
  TRACKING,
  verbs,
} from './lrs/launches';
import {recordingLrs} from './lrs/recordingLrs';

test('a course read to its end is told event by event, in order', async () => {
  const at = device();
  const {tracking, unit, launch} = await openXapi(at);
  tracking.visit('apne');
  await at.clock.pass(65_000);
  await calm(at);
  tracking.complete(unit('apne'));
  await calm(at);
  tracking.visit('stenge');
  await at.clock.pass(1_500);
  await calm(at);
  tracking.complete(unit('stenge'));
  await calm(at);
  tracking.leave();
  await calm(at);

  assert.equal(launch.keeper, 'lms');
  assert.deepEqual(verbs(at.lrs.statements), [
    'initialized',
    'experienced',
    'completed',
    'progressed',
    'experienced',
    'completed',
    'completed',
    'terminated',
  ]);
  const [, , first, half, , , whole, end] = at.lrs.statements;
  assert.deepEqual(first?.result, {completion: true, duration: 'PT1M5S'});
  assert.deepEqual(Object.values(half?.result?.extensions ?? {}), [50]);
  assert.equal(whole?.object.id, COURSE_ID);
  assert.equal(end?.result?.duration, 'PT1M6.5S');
  assert.deepEqual(end.actor, ACTOR);
  assert.ok(at.lrs.statements.every(({context}) => context.registration === REGISTRATION));
});

test('the state is stored under the registration and taken up at the next launch', async () => {
  const at = device();
  const first = await openXapi(at);
  first.tracking.visit('stenge');
  first.tracking.complete(first.unit('stenge'));
  await calm(at);
  first.tracking.leave();
  await calm(at);

  const {tracking, unit} = await openXapi(at);

  assert.equal(tracking.status(unit('stenge')), 'completed');
  assert.equal(tracking.current()?.id, 'stenge');
  const state = readState(at.lrs.documents.get('kurspakker') ?? '');
  assert.equal(registrationUuid(state?.registration ?? ''), REGISTRATION);
  const put = at.lrs.asked.find(({method}) => method === 'PUT');
  assert.equal(put?.query.get('activityId'), COURSE_ID);
  assert.equal(put.query.get('registration'), REGISTRATION);
  assert.equal(put.query.get('agent'), JSON.stringify(ACTOR));
});

test('without a registration in the launch that of the state is the one of all visits', async () => {
  const at = device();
  const first = await openXapi(at, {registration: ''});
  first.tracking.visit('apne');
  await calm(at);
  first.tracking.leave();
  await calm(at);
  await openXapi(at, {registration: ''});
  await calm(at);

  const registrations = new Set(at.lrs.statements.map(({context}) => context.registration));
  assert.equal(registrations.size, 1);
});

test('a launch without endpoint, key or actor tells that nothing is registered', async () => {
  for (const missing of ['endpoint', 'auth', 'actor']) {
    const at = device();

    const {launch} = await openXapi(at, {[missing]: ''});

    assert.deepEqual(launch, {keeper: 'nobody', reason: 'no-lms', state: ''});
    assert.deepEqual(at.lrs.asked, []);
  }
});

test('an LRS that does not tell the state is not written over', async () => {
  const at = device();
  at.lrs.faults.push('cut', 503, 500);
  const opening = openXapi(at);
  await at.clock.pass(10_000);
  await calm(at);
  const {launch, tracking, unit} = await opening;
  tracking.complete(unit('apne'));
  await at.clock.pass(60_000);
  await calm(at);
  tracking.leave();

  assert.deepEqual(launch, {keeper: 'nobody', reason: 'no-session', state: ''});
  assert.ok(at.lrs.asked.every(({method}) => method === 'GET'));
});

test('the key stands in a header, and never in an address or a warning', async () => {
  const at = device(recordingLrs(TRACKING));
  const {tracking, unit} = await openXapi(at);
  at.lrs.faults.push(401, 403, 'cut');
  tracking.complete(unit('apne'));
  await at.clock.pass(60_000);
  await calm(at);

  for (const {headers, query, path} of at.lrs.asked) {
    assert.equal(headers.get('Authorization'), 'Basic a2V5OnNlY3JldA==');
    assert.equal(headers.get('X-Experience-API-Version'), '1.0.3');
    assert.doesNotMatch(`${path}${query.toString()}`, /a2V5/);
  }
  assert.doesNotMatch(at.warnings.join(), /a2V5/);
});

test('launch parameters are taken out of the address, double-escaped ones too', () => {
  const replaced: string[] = [];
  const query = launchQuery({
    location: {
      search: '?unit=apne&amp;endpoint=https%3A%2F%2Flrs&auth=Basic%20x',
      pathname: '/p/index.html',
      hash: '#apne',
    },
    history: {replaceState: (_data, _title, url) => void replaced.push(String(url))},
  });

  assert.deepEqual(query, {unit: 'apne', endpoint: 'https://lrs', auth: 'Basic x'});
  assert.deepEqual(replaced, ['/p/index.html#apne']);
});

test('a knowledge check is told in the numbers of the tracking plan, and a film that is opened', async () => {
  const at = device();
  const {tracking} = await openXapi(at);
  const interaction = {
    id: 'apne.to_par',
    description: '',
    given: {type: 'matching', pairs: [['a', 'b']]},
    isRight: false,
    at: 0,
  } as const;
  tracking.answer({key: 'AAAA', chosen: [2, 1]}, interaction);
  tracking.openFilm('apne', 'https://film.example/1');
  tracking.openFilm('apne', 'https://elsewhere.example/');
  await calm(at);

  const [, told, film] = at.lrs.statements;
  assert.equal(told?.object.id, `${COURSE_ID}/chapters/apne/checks/to-par`);
  assert.equal(film?.object.id, 'https://film.example/1');
  assert.equal(at.lrs.statements.length, 3);
  assert.deepEqual(told.result, {success: false, response: '1[.]2[,]2[.]1'});
});

test('a hand-in names the group and the numbers, and its words only when they were shared', async () => {
  const at = device();
  const {lms, unit} = await openXapi(at);
  const handIn = {
    type: 'submitted',
    unit: unit('lekkasje'),
    identity: {municipality: '5038', group: 2},
    date: '2026-03-01',
    present: 5,
    questions: 2,
    answered: 1,
  } as const;
  lms.happened({...handIn, text: undefined});
  lms.happened({...handIn, text: ['Vi mener …', '']});
  lms.happened({type: 'attended', unit: unit('lekkasje')});
  await calm(at);
  await lms.save({state: 'k1;x', location: 'a', units: [], complete: false});

  const [status, text] = at.lrs.statements.filter(({verb}) => verb.id.endsWith('submit'));
  assert.deepEqual(status?.context.team, {
    objectType: 'Group',
    name: 'Verdal, Gruppe 2',
    account: {homePage: COURSE_ID, name: '5038/gruppe-2'},
  });
  assert.deepEqual(status.result, {
    completion: true,
    extensions: {
      [`${COURSE_ID}/extensions/head-count`]: 5,
      [`${COURSE_ID}/extensions/questions`]: 2,
      [`${COURSE_ID}/extensions/questions-answered`]: 1,
      [`${COURSE_ID}/extensions/hand-in-level`]: 'status',
    },
  });
  assert.equal(text?.result?.response, '1. Vi mener …\n2. ');
  assert.deepEqual(verbs(at.lrs.statements).slice(-1), ['attended']);
});

test('the municipality that the learner told goes along, but where a group is from comes first', async () => {
  const at = device();
  const {tracking, lms, unit} = await openXapi(at);
  at.place = '5038';
  tracking.visit('apne');
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
  await at.clock.pass(10);
  await calm(at);

  const places = at.lrs.statements.map(({context}) =>
    (context.contextActivities?.grouping ?? [])
      .map(({id}) => id.replace(COURSE_ID, ''))
      .filter((id) => id.startsWith('/municipalities')),
  );
  assert.deepEqual(places, [
    [],
    ['/municipalities/5038'],
    ['/municipalities/9999', '/municipalities/9999/groups/gruppe-3'],
  ]);
});

test('a municipality that was told at an earlier visit stands in the first statement too', async () => {
  const at = device();
  const first = await openXapi(at);
  first.tracking.choosePlace('5038');
  await calm(at);
  first.tracking.leave();
  await calm(at);
  const before = at.lrs.statements.length;

  await openXapi(at);

  const [initialized] = at.lrs.statements.slice(before);
  assert.deepEqual(verbs(at.lrs.statements.slice(before)), ['initialized']);
  assert.ok(
    initialized?.context.contextActivities?.grouping?.some(
      ({id}) => id === `${COURSE_ID}/municipalities/5038`,
    ),
  );
});
