import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {mergeStates} from '../../main/player/state/mergeStates';
import {newState} from '../../main/player/state/newState';
import {raiseUnit} from '../../main/player/state/raiseUnit';
import {readState} from '../../main/player/state/readState';
import {writeState} from '../../main/player/state/writeState';
import {fakeClock} from './platform/fakeClock';
import {warnings} from './platform/session';
import {CASES, finishAll, objectives, open} from './platform/versions';

for (const of of CASES) {
  describe(`a group task in SCORM ${of.version}`, () => {
    for (const [status, digit] of [
      ['completed', '2'],
      ['attended', '3'],
    ] as const) {
      test(`${status} completes the objective, and is another digit in the state`, async () => {
        const platform = of.make();
        const clock = fakeClock();
        const {tracking, unit} = await open(of, platform, clock);

        tracking.mark(unit('task'), status);
        await clock.pass(0);

        assert.equal(objectives(of, platform)['task'], 'completed');
        assert.match(platform.stored.get('cmi.suspend_data') ?? '', new RegExp(`;CCCC${digit};`));
        assert.equal(tracking.chapters().done, 0);
        assert.deepEqual(warnings, []);
      });
    }

    test('what the learner takes back is lowered, and can be handed in again', async () => {
      const platform = of.make();
      const clock = fakeClock();
      const {tracking, unit} = await open(of, platform, clock);
      tracking.mark(unit('task'), 'completed');
      await clock.pass(0);

      tracking.mark(unit('task'), 'withdrawn');
      await clock.pass(0);
      assert.equal(objectives(of, platform)['task'], 'incomplete');

      tracking.mark(unit('task'), 'completed');
      await clock.pass(0);
      assert.equal(objectives(of, platform)['task'], 'completed');
    });

    test('a later visit, and reading the task again, keep what was taken back', async () => {
      const platform = of.make();
      await finishAll(of, platform);
      const first = await open(of, platform, fakeClock());
      first.tracking.mark(first.unit('task'), 'completed');
      first.tracking.mark(first.unit('task'), 'withdrawn');
      first.tracking.leave();

      const clock = fakeClock();
      const {tracking, unit} = await open(of, platform, clock);
      tracking.visit('task');
      await clock.pass(0);

      assert.equal(tracking.status(unit('task')), 'withdrawn');
      assert.equal(objectives(of, platform)['task'], 'incomplete');
      assert.equal(platform.stored.get(of.status), 'completed');
    });
  });
}

test('every status is read back with its time, if it has one', () => {
  const empty = newState((bytes) => void bytes.fill(0));
  const all = ['opened', 'completed', 'attended'].map((status) => ({
    key: `${status}x`.slice(0, 4),
    status,
  }));
  let state = all.reduce(
    (so, {key, status}) => raiseUnit(so, key, status as 'opened' | 'completed' | 'attended', 7),
    empty,
  );
  state = raiseUnit(raiseUnit(state, 'BACK', 'completed', 9), 'BACK', 'withdrawn');

  assert.deepEqual(readState(writeState(state)), state);
  assert.match(writeState(state), /;open1comp2atte3BACK4;0000700007;;;;$/);
});

test('the state of an earlier player is read as it was', () => {
  const read = readState(`k1;${'r'.repeat(22)};AAAA;AAAA2BBBB1;0000z`);

  assert.deepEqual(read?.units, [
    {key: 'AAAA', status: 'completed', minutes: 35},
    {key: 'BBBB', status: 'opened', minutes: undefined},
  ]);
});

test('having been with a group never replaces a hand-in, but one who was there may hand in', () => {
  const empty = newState((bytes) => void bytes.fill(0));
  const submitted = raiseUnit(empty, 'TASK', 'completed', 1);
  const attended = raiseUnit(empty, 'TASK', 'attended', 1);

  assert.equal(raiseUnit(submitted, 'TASK', 'attended', 2), submitted);
  assert.equal(raiseUnit(attended, 'TASK', 'completed', 2).units[0]?.status, 'completed');
});

test('taking back stands against what this browser stored before it', () => {
  const empty = newState((bytes) => void bytes.fill(0));
  const submitted = raiseUnit(empty, 'TASK', 'completed', 1);
  const withdrawn = raiseUnit(submitted, 'TASK', 'withdrawn');

  assert.equal(mergeStates(writeState(withdrawn), writeState(submitted)), writeState(withdrawn));
  assert.equal(mergeStates(writeState(submitted), writeState(withdrawn)), writeState(submitted));
});
