import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fakeClock, settle} from './platform/fakeClock';
import {COURSE, openOn, VERSIONS, warnings} from './platform/session';
import {CASES, objectives, open} from './platform/versions';

for (const of of CASES) {
  const {version, make, status} = of;

  describe(`SCORM ${of.version}`, () => {
    test('a failed commit warns, tries again with growing pauses, and tells when it is stored', async () => {
      const platform = make();
      const clock = fakeClock();
      const {tracking, told, unit} = await open(of, platform, clock);
      tracking.visit('chapter-one');
      await clock.pass(0);
      told.splice(0);
      platform.online = false;
      platform.hush();

      tracking.complete(unit('chapter-one'));
      await clock.pass(0);
      await clock.pass(2_000 + 4_000 + 8_000);

      assert.deepEqual(told, ['refused', 'refused', 'refused', 'refused']);
      assert.equal(platform.calls.filter((call) => call.startsWith('commit')).length, 4);
      assert.match(warnings.join('\n'), /commit failed.*NetworkError/);
      platform.online = true;
      await clock.pass(16_000);
      assert.equal(told.at(-1), 'stored chapter-one');
      assert.equal(objectives(of, platform)['chapter_one'], 'completed');
      platform.hush();
      await clock.pass(3_600_000);
      assert.deepEqual(platform.calls, []);
    });

    test('a retry by the learner stores at once', async () => {
      const platform = make();
      const clock = fakeClock();
      const {tracking, told, unit} = await open(of, platform, clock);
      platform.online = false;
      tracking.complete(unit('chapter-one'));
      await clock.pass(0);

      platform.online = true;
      tracking.save();
      await settle();

      assert.equal(told.at(-1), 'stored chapter-one');
    });

    test('leaving twice finishes once, and nothing is called afterwards', async () => {
      const platform = make();
      const clock = fakeClock();
      const {tracking, told, unit} = await open(of, platform, clock);

      tracking.leave();
      tracking.leave();
      const after = platform.calls.length;
      tracking.complete(unit('chapter-one'));
      await clock.pass(3_600_000);

      assert.equal(platform.calls.filter((call) => call === 'finish').length, 1);
      assert.equal(platform.calls.length, after);
      assert.deepEqual(told, ['closed']);
    });

    test('after a failed finish nothing is called any more', async () => {
      const platform = make();
      const clock = fakeClock();
      const {tracking, unit} = await open(of, platform, clock);
      platform.online = false;

      tracking.leave();
      platform.online = true;
      platform.hush();
      tracking.complete(unit('chapter-one'));
      tracking.leave();
      await clock.pass(3_600_000);

      assert.deepEqual(platform.calls, []);
    });

    test('a status that is refused is logged with element, value and error', async () => {
      const platform = make();
      const api = {...platform.launch()};
      const setter = version === '1.2' ? 'LMSSetValue' : 'SetValue';
      const lastError = version === '1.2' ? 'LMSGetLastError' : 'GetLastError';
      const set = api[setter];
      api[setter] = (name, value) => (value === 'completed' ? 'false' : set?.(name, value));
      api[lastError] = () => '351';
      const clock = fakeClock();
      const lms = VERSIONS[version]({...platform, launch: () => api}, clock);
      const {tracking, told} = await openOn(lms, clock, {...COURSE, units: []});

      tracking.visit('welcome');
      await clock.pass(0);

      assert.deepEqual(told, ['refused']);
      assert.deepEqual(warnings, [`${status} = "completed" refused, error 351`]);
    });

    test('a platform without objectives is asked once and keeps the rest', async () => {
      const platform = make();
      const api = {...platform.launch()};
      const setter = version === '1.2' ? 'LMSSetValue' : 'SetValue';
      const set = api[setter];
      api[setter] = (name, value) =>
        String(name).startsWith('cmi.objectives') ? 'false' : set?.(name, value);
      const clock = fakeClock();
      const lms = VERSIONS[version]({...platform, launch: () => api}, clock);
      const {tracking, told, unit} = await openOn(lms, clock);

      tracking.complete(unit('chapter-one'));
      tracking.complete(unit('chapter-two'));
      await clock.pass(0);

      assert.equal(platform.stored.get(status), 'completed');
      assert.deepEqual(told, ['stored chapter-one chapter-two']);
      assert.equal(warnings.length, 1);
    });

    test('a platform that does not begin the session is told to the learner and left alone', async () => {
      const platform = make();
      const api = platform.launch();
      const lms = VERSIONS[version]({...platform, launch: () => api}, fakeClock());
      Object.values(api)[0]?.('');
      Object.values(api)[1]?.('');
      platform.hush();

      const {launch, tracking, unit} = await openOn(lms, fakeClock());
      tracking.complete(unit('chapter-one'));
      tracking.leave();

      assert.deepEqual(launch, {keeper: 'nobody', reason: 'no-session', state: ''});
      assert.ok(!platform.calls.some((call) => /^(set|commit|finish)/.test(call)));
    });

    test('a platform that drops what it could not store is told all of it again', async () => {
      const platform = make();
      platform.forgetful = true;
      const clock = fakeClock();
      const {tracking, unit} = await open(of, platform, clock);

      platform.online = false;
      tracking.complete(unit('chapter-one'));
      tracking.complete(unit('chapter-two'));
      await clock.pass(0);
      platform.online = true;
      await clock.pass(2_000);

      assert.equal(platform.stored.get(status), 'completed');
      assert.match(platform.stored.get('cmi.suspend_data') ?? '', /AAAA2BBBB2/);
      assert.deepEqual(
        ['chapter_one', 'chapter_two'].map((id) => objectives(of, platform)[id]),
        ['completed', 'completed'],
      );
    });

    test('a platform that closes the window while it finishes is not called again', async () => {
      const platform = make();
      const api = {...platform.launch()};
      const name = version === '1.2' ? 'LMSFinish' : 'Terminate';
      const finish = api[name];
      const clock = fakeClock();
      const lms = VERSIONS[version]({...platform, launch: () => api}, clock);
      const {tracking} = await openOn(lms, clock);
      api[name] = (parameter) => {
        tracking.leave();
        return finish?.(parameter);
      };

      tracking.leave();

      assert.equal(platform.calls.filter((call) => call.startsWith('finish')).length, 1);
    });
  });
}
