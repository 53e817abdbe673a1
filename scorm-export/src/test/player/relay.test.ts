import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {calm, COURSE_ID, device, verbs, type Device} from './lrs/launches';
import {openRelayed, RELAY, type RelayScript} from './lrs/relayed';
import {moodle12} from './platform/moodle12';
import {moodle2004} from './platform/moodle2004';
import type {Platform} from './platform/PlatformRules';

const LEARNER = 'ola.nordmann@example.org';
const CASES = [
  {
    version: '1.2',
    learner: 'cmi.core.student_id',
    status: 'cmi.core.lesson_status',
    make: moodle12,
  },
  {
    version: '2004',
    learner: 'cmi.learner_id',
    status: 'cmi.completion_status',
    make: moodle2004,
  },
] as const;

type Case = (typeof CASES)[number];

function platformOf({make, learner}: Case, id = LEARNER): Platform {
  const platform = make();
  platform.stored.set(learner, id);
  return platform;
}

/** Opens the course and lets time pass until it is there. */
async function open(at: Device, platform: Platform, {version}: Case, script: RelayScript = {}) {
  const opening = openRelayed(at, platform, version, script);
  let done = false as boolean;
  void opening.then(
    () => (done = true),
    () => (done = true),
  );
  while (!done) {
    await at.clock.pass(100);
  }
  return opening;
}

async function readAll(at: Device, platform: Platform, of: Case): Promise<void> {
  const {tracking, unit} = await open(at, platform, of);
  for (const id of ['apne', 'stenge']) {
    tracking.visit(id);
    await at.clock.pass(60_000);
    tracking.complete(unit(id));
    await calm(at);
  }
  tracking.leave();
  await calm(at);
}

for (const of of CASES) {
  const {version} = of;

  test(`${version}: a municipality that was told stands in the first statement of the next visit`, async () => {
    const at = device();
    const platform = platformOf(of);
    const {tracking} = await open(at, platform, of);
    tracking.choosePlace('5038');
    await calm(at);
    tracking.leave();
    await calm(at);
    const before = at.lrs.statements.length;

    await open(at, platform, of);
    await calm(at);

    const [initialized] = at.lrs.statements.slice(before);
    assert.deepEqual(verbs(at.lrs.statements.slice(before)), ['initialized']);
    assert.ok(
      initialized?.context.contextActivities?.grouping?.some(
        ({id}) => id === `${COURSE_ID}/municipalities/5038`,
      ),
    );
  });

  test(`${version}: what happens reaches the relay, under an account that names nobody`, async () => {
    const at = device();
    const platform = platformOf(of);
    await readAll(at, platform, of);

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
    const name = createHash('sha256').update(`${RELAY.salt}\n${LEARNER}`).digest('base64url');
    for (const {actor} of at.lrs.statements) {
      assert.deepEqual(actor, {
        objectType: 'Agent',
        account: {homePage: RELAY.homePage, name},
      });
    }
    assert.equal(new Set(at.lrs.statements.map(({context}) => context.registration)).size, 1);
    for (const {method, path, headers, body} of at.lrs.asked) {
      assert.equal(`${method} ${path}`, 'POST /relay/statements');
      assert.equal(headers.get('Authorization'), `Basic ${btoa(`${RELAY.key}:${RELAY.secret}`)}`);
      assert.doesNotMatch(body, /nordmann/);
    }
    assert.equal(platform.stored.get(of.status), 'completed');
  });

  test(`${version}: the relay costs one call to the platform at launch`, async () => {
    const alone = platformOf(of);
    await open(device(), alone, of, {loads: false});
    const relayed = platformOf(of);
    await open(device(), relayed, of);

    const added = relayed.calls.filter((call) => !alone.calls.includes(call));
    assert.deepEqual(added, [`get ${of.learner}`]);
    assert.ok(relayed.calls.length <= 7, relayed.calls.join());
  });

  test(`${version}: without relay.js, https or a learner the platform is told all the same`, async () => {
    const cases: readonly [RelayScript, string][] = [
      [{loads: false}, LEARNER],
      [{secure: false}, LEARNER],
      [{}, ''],
      [{before: () => Promise.reject(new Error('broken'))}, LEARNER],
      [{before: () => new Promise(() => undefined)}, LEARNER],
    ];
    for (const [script, learner] of cases) {
      const at = device();
      const platform = platformOf(of, learner);
      const {tracking, unit} = await open(at, platform, of, script);
      tracking.complete(unit('apne'));
      tracking.complete(unit('stenge'));
      await calm(at);
      tracking.leave();

      assert.equal(platform.stored.get(of.status), 'completed');
      assert.deepEqual(at.lrs.asked, []);
      assert.match(at.warnings.join(), /no relay: /);
    }
  });

  test(`${version}: what was completed without the relay is told at the next visit, with its time`, async () => {
    const at = device();
    const platform = platformOf(of);
    const first = await open(at, platform, of, {loads: false});
    first.tracking.complete(first.unit('apne'));
    await calm(at);
    first.tracking.leave();
    await at.clock.pass(86_400_000);
    await open(at, platform, of);
    await calm(at);

    const [, again] = at.lrs.statements;
    assert.deepEqual(verbs(at.lrs.statements), ['initialized', 'completed']);
    assert.equal(again?.object.id, `${COURSE_ID}/chapters/apne`);
    assert.match(again.timestamp, /^2026-03-01T10:0/);
  });

  test(`${version}: a course seen again tells of group work alone`, async () => {
    const at = device();
    const platform = platformOf(of);
    platform.reviewing = true;
    await readAll(at, platform, of);
    const before = new Set(at.lrs.statements.map(({id}) => id));
    const {tracking, lms, unit, launch} = await open(at, platform, of);
    tracking.visit('apne');
    lms.happened({type: 'attended', unit: unit('lekkasje')});
    tracking.mark(unit('lekkasje'), 'attended');
    await calm(at);
    tracking.leave();
    await calm(at);

    assert.equal(launch.keeper, 'review');
    const later = at.lrs.statements.filter(({id}) => !before.has(id));
    assert.deepEqual(verbs(later), ['attended']);
  });

  test(`${version}: a relay that answers nothing holds up neither platform nor goodbye`, async () => {
    const at = device();
    at.lrs.before = () => new Promise(() => undefined);
    const platform = platformOf(of);
    const {tracking, unit, told} = await open(at, platform, of);
    tracking.complete(unit('apne'));
    await calm(at);
    tracking.complete(unit('stenge'));
    tracking.leave();

    assert.deepEqual(told, ['stored apne']);
    assert.equal(platform.stored.get(of.status), 'completed');
    assert.equal(platform.calls.at(-1), 'finish');
  });
}

test('a statement that the relay has in other words counts as delivered', async () => {
  const [of] = CASES;
  const at = device();
  const platform = platformOf(of);
  await readAll(at, platform, of);
  const had = at.lrs.statements.length;
  // this device keeps nothing: what is completed is told again, with the same ids and other words
  await open(at, platform, of);
  await at.clock.pass(10_000);
  await calm(at);

  const ids = at.lrs.statements.map(({id}) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(at.lrs.statements.slice(had).every(({verb}) => verb.id.endsWith('initialized')));
  assert.deepEqual(
    at.warnings.filter((warning) => warning.includes('refuses')),
    [],
  );
});
