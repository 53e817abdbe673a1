import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fakeClock} from './platform/fakeClock';
import {CASES, finishAll, objectives, open} from './platform/versions';

for (const of of CASES) {
  const {make, status} = of;

  describe(`SCORM ${of.version}`, () => {
    test('a review writes no status and no chapter, but the state and a group task', async () => {
      const platform = make();
      await finishAll(of, platform);
      platform.hush();
      const clock = fakeClock('2026-04-01T10:00:00Z');

      const {tracking, launch, unit} = await open(of, platform, clock);
      tracking.visit('task');
      tracking.complete(unit('task'));
      await clock.pass(0);
      tracking.leave();

      assert.equal(launch.keeper, 'review');
      const written = platform.calls.filter((call) => call.startsWith('set '));
      assert.ok(!written.some((call) => call.includes(status)), written.join('\n'));
      assert.ok(!written.some((call) => call.includes('score')), written.join('\n'));
      assert.equal(written.filter((call) => call.endsWith('.id=task')).length, 1);
      assert.ok(!written.some((call) => call.includes('.id=chapter')), written.join('\n'));
      assert.equal(platform.stored.get(status), 'completed');
      assert.equal(objectives(of, platform)['task'], 'completed');
      assert.match(platform.stored.get('cmi.suspend_data') ?? '', /CCCC2/);
    });

    test('a completed attempt that is opened as a normal one keeps its status', async () => {
      const platform = make();
      await finishAll(of, platform);
      platform.reviewing = false;
      platform.hush();
      const clock = fakeClock();

      const {tracking} = await open(of, platform, clock);
      tracking.visit('chapter-one');
      await clock.pass(0);
      tracking.leave();

      assert.ok(!platform.calls.some((call) => call.startsWith(`set ${status}`)));
      assert.equal(platform.stored.get(status), 'completed');
    });

    test('a passed attempt stays passed when the last chapter is read', async () => {
      const platform = make();
      platform.stored.set(status, 'passed');
      platform.reviewing = false;

      await finishAll(of, platform);

      assert.equal(platform.stored.get(status), 'passed');
    });

    test('no score is ever written', async () => {
      const platform = make();

      await finishAll(of, platform);

      assert.ok(!platform.calls.some((call) => call.includes('score')));
    });

    test('in browse mode nothing is said of status or chapters, whatever is read', async () => {
      const platform = make();
      platform.mode = 'browse';

      await finishAll(of, platform);

      const written = platform.calls.filter((call) => call.startsWith('set '));
      assert.ok(written.some((call) => call.startsWith('set cmi.suspend_data=k1;')));
      assert.ok(!written.some((call) => call.includes(status)), written.join('\n'));
      assert.deepEqual(
        Object.keys(objectives(of, platform)).filter((id) => id.startsWith('chapter')),
        [],
      );
    });
  });
}
