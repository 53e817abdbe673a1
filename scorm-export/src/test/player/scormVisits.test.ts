import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fakeClock} from './platform/fakeClock';
import {warnings} from './platform/session';
import {CASES, finishAll, objectives, open} from './platform/versions';

for (const of of CASES) {
  const {make, status, location, exit, time, minute} = of;

  describe(`SCORM ${of.version}`, () => {
    test('a first launch takes six calls and leaves the attempt incomplete', async () => {
      const platform = make();

      await open(of, platform, fakeClock());

      assert.equal(platform.calls.length, 6);
      assert.equal(platform.calls[0], 'initialize');
      assert.deepEqual(platform.calls.slice(-2), [`set ${status}=incomplete`, 'commit']);
      assert.equal(platform.stored.get(status), 'incomplete');
    });

    test('opening and closing completes nothing', async () => {
      const platform = make();
      const clock = fakeClock();

      const {tracking} = await open(of, platform, clock);
      await clock.pass(60_000);
      tracking.leave();

      assert.equal(platform.stored.get(status), 'incomplete');
      assert.equal(platform.stored.get(exit), 'suspend');
      assert.equal(platform.stored.get(time), minute);
      assert.equal(platform.calls.at(-1), 'finish');
      assert.deepEqual(warnings, []);
    });

    test('a completed chapter is committed at once, with its objective and the place', async () => {
      const platform = make();
      const clock = fakeClock();
      const {tracking, told, unit} = await open(of, platform, clock);
      tracking.visit('chapter-one');
      await clock.pass(0);
      platform.hush();

      tracking.complete(unit('chapter-one'));
      await clock.pass(0);

      assert.equal(platform.calls.at(-1), 'commit');
      assert.equal(platform.stored.get(status), 'incomplete');
      assert.equal(platform.stored.get(location), 'chapter-one');
      assert.equal(objectives(of, platform)['chapter_one'], 'completed');
      assert.match(platform.stored.get('cmi.suspend_data') ?? '', /^k1;[\w-]{22};AAAA;AAAA2;/);
      assert.deepEqual(told, ['stored', 'stored chapter-one']);
      assert.deepEqual(warnings, []);
    });

    test('leaving a chapter by next saves its completion and the new place in one commit', async () => {
      const platform = make();
      const clock = fakeClock();
      const {tracking, unit} = await open(of, platform, clock);
      tracking.visit('chapter-one');
      await clock.pass(0);
      platform.hush();

      tracking.complete(unit('chapter-one'), 100);
      await clock.pass(20);
      tracking.visit('chapter-two');
      await clock.pass(0);

      assert.equal(platform.calls.filter((call) => call === 'commit').length, 1);
    });

    test('the course is completed when all chapters are, without the group task', async () => {
      const platform = make();

      await finishAll(of, platform);

      assert.equal(platform.stored.get(status), 'completed');
      assert.equal(objectives(of, platform)['task'], undefined);
      assert.deepEqual(warnings, []);
    });

    test('a group task alone is an objective and completes nothing', async () => {
      const platform = make();
      const clock = fakeClock();
      const {tracking, unit} = await open(of, platform, clock);

      tracking.visit('task');
      tracking.complete(unit('task'));
      await clock.pass(0);

      assert.equal(objectives(of, platform)['task'], 'completed');
      assert.equal(platform.stored.get(status), 'incomplete');
    });

    test('the next visit resumes, in at most six calls, and lowers nothing', async () => {
      const platform = make();
      const clock = fakeClock();
      const first = await open(of, platform, clock);
      first.tracking.visit('chapter-two');
      first.tracking.complete(first.unit('chapter-two'));
      await clock.pass(0);
      first.tracking.leave();
      platform.hush();

      const second = await open(of, platform, clock);

      assert.ok(platform.calls.length <= 6, platform.calls.join('\n'));
      assert.equal(second.tracking.current()?.id, 'chapter-two');
      assert.equal(second.tracking.status(second.unit('chapter-two')), 'completed');
      second.tracking.visit('chapter-two');
      await clock.pass(0);
      second.tracking.leave();
      assert.equal(objectives(of, platform)['chapter_two'], 'completed');
      assert.deepEqual(warnings, []);
    });

    test('what was not yet saved is committed before the goodbye', async () => {
      const platform = make();
      const {tracking, unit} = await open(of, platform, fakeClock());
      platform.hush();

      tracking.complete(unit('chapter-one'));
      tracking.leave();

      assert.deepEqual(
        platform.calls.filter((call) => /^(commit|finish)/.test(call)),
        ['commit', 'finish'],
      );
      assert.equal(objectives(of, platform)['chapter_one'], 'completed');
    });

    test('a page that returns from the cache goes on with its session', async () => {
      const platform = make();
      const clock = fakeClock();
      const {tracking, unit} = await open(of, platform, clock);
      tracking.visit('chapter-one');
      tracking.save();
      await clock.pass(600_000);

      tracking.complete(unit('chapter-one'));
      await clock.pass(0);

      assert.equal(platform.calls.filter((call) => call === 'initialize').length, 1);
      assert.ok(!platform.calls.includes('finish'));
      assert.equal(objectives(of, platform)['chapter_one'], 'completed');
    });
  });
}
