import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fakeClock} from './platform/fakeClock';
import {openOn, VERSIONS, warnings} from './platform/session';
import {CASES, objectives, open} from './platform/versions';

for (const of of CASES) {
  const {version, make, objective} = of;

  describe(`SCORM ${of.version}`, () => {
    test('somebody else’s state does not stop the learner', async () => {
      for (const foreign of [
        '{"a":1}',
        'k2;x',
        'k1;short;;;',
        'k1',
        '\u0000;;',
        'ž'.repeat(4096),
      ]) {
        const platform = make();
        platform.stored.set('cmi.suspend_data', foreign);
        const clock = fakeClock();

        const {tracking, unit} = await open(of, platform, clock);
        tracking.complete(unit('chapter-one'));
        await clock.pass(0);

        assert.match(platform.stored.get('cmi.suspend_data') ?? '', /^k1;[\w-]{22};;AAAA2;/);
      }
    });

    test('a session that a lost page left open is taken up', async () => {
      const platform = make();
      const api = platform.launch();
      Object.values(api)[0]?.('');
      const clock = fakeClock();
      const lms = VERSIONS[version]({...platform, launch: () => api}, clock);

      const {launch, tracking, unit} = await openOn(lms, clock);
      tracking.complete(unit('chapter-one'));
      await clock.pass(0);

      assert.equal(launch.keeper, 'lms');
      assert.equal(objectives(of, platform)['chapter_one'], 'completed');
    });

    test('an objective that is there already is used, not written a second time', async () => {
      const platform = make();
      platform.stored.set('cmi.objectives.0.id', 'chapter_two');
      platform.stored.set(`cmi.objectives.0.${objective}`, 'completed');
      const clock = fakeClock();
      const {tracking, unit} = await open(of, platform, clock);

      tracking.visit('chapter-two');
      tracking.visit('chapter-one');
      tracking.complete(unit('chapter-one'));
      await clock.pass(0);

      assert.deepEqual(objectives(of, platform), {
        chapter_one: 'completed',
        chapter_two: 'completed',
      });
      assert.deepEqual(warnings, []);
    });

    test('units and fields of another version of the course are kept', async () => {
      const platform = make();
      platform.stored.set(
        'cmi.suspend_data',
        `k1;${'r'.repeat(22)};ZZZZ;ZZZZ2;00001;CCCC21;nn;5038;9.9;more;fields`,
      );
      const clock = fakeClock();

      const {tracking} = await open(of, platform, clock);
      tracking.visit('chapter-one');
      await clock.pass(0);

      assert.equal(
        platform.stored.get('cmi.suspend_data'),
        `k1;${'r'.repeat(22)};AAAA;ZZZZ2AAAA1;00001;CCCC21;nn;5038;1.0.0;more;fields`,
      );
    });
  });
}
