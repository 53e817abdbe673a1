import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Answer, Interaction} from '../../main/player/lms/Interaction';
import {description2004} from '../../main/player/lms/interaction2004';
import {sayIn} from '../../main/player/course/sayIn';
import type {GroupSubmission} from '../../main/player/host/GroupHandIn';
import {takeHandIn} from '../../main/player/host/takeHandIn';
import {fakeClock} from './platform/fakeClock';
import {openOn, VERSIONS, warnings} from './platform/session';
import {CASES, finishAll, open} from './platform/versions';

const AT = Date.parse('2026-03-01T10:00:00Z');

function interaction(given: Answer, right: Answer): Interaction {
  const isRight = JSON.stringify(given) === JSON.stringify(right);
  return {id: 'page_one.a_check', description: '{Which}\n one?', given, right, isRight, at: AT};
}

const ANSWERS: readonly Interaction[] = [
  interaction({type: 'true-false', value: true}, {type: 'true-false', value: false}),
  interaction({type: 'choice', names: ['a_b', 'c']}, {type: 'choice', names: ['a_b', 'c']}),
  interaction({type: 'sequencing', names: ['b', 'a']}, {type: 'sequencing', names: ['a', 'b']}),
  interaction({type: 'matching', pairs: [['a', 'x']]}, {type: 'matching', pairs: [['a', 'y']]}),
];

for (const of of CASES) {
  test(`every kind of answer reaches a strict ${of.version} platform without a refused call`, async () => {
    const platform = of.make();
    const clock = fakeClock();
    const {tracking} = await open(of, platform, clock);

    ANSWERS.forEach((answer) => tracking.answer({key: 'AAAA', chosen: [1]}, answer));
    await clock.pass(0);

    assert.deepEqual(
      platform.calls.filter((call) => call.includes(' ! ')),
      [],
    );
    assert.deepEqual(warnings, []);
    assert.equal(platform.stored.get('cmi.interactions.0.id'), 'page_one.a_check');
    const wrong = of.version === '1.2' ? 'wrong' : 'incorrect';
    assert.deepEqual(
      [0, 1, 2, 3].map((index) => platform.stored.get(`cmi.interactions.${index}.result`)),
      [wrong, 'correct', wrong, wrong],
    );
  });

  test(`a later visit to ${of.version} writes its answers after those there are`, async () => {
    const platform = of.make();
    for (const answer of ANSWERS.slice(0, 2)) {
      const clock = fakeClock();
      const {tracking} = await open(of, platform, clock);
      tracking.answer({key: 'AAAA', chosen: [1]}, answer);
      await clock.pass(0);
      tracking.leave();
    }

    assert.equal(platform.stored.get('cmi.interactions.0.type'), 'true-false');
    assert.equal(platform.stored.get('cmi.interactions.1.type'), 'choice');
    assert.deepEqual(
      platform.calls.filter((call) => call.includes(' ! ')),
      [],
    );
  });

  test(`a launch of ${of.version} asks nothing about interactions`, async () => {
    const platform = of.make();

    await open(of, platform, fakeClock());

    assert.ok(!platform.calls.some((call) => call.includes('interactions')));
    assert.ok(platform.calls.length <= 6, platform.calls.join('\n'));
  });

  test(`answers that ${of.version} could not store are set again at the same place`, async () => {
    const platform = of.make();
    const clock = fakeClock();
    const {tracking} = await open(of, platform, clock);
    platform.online = false;
    ANSWERS.slice(0, 2).forEach((answer) => tracking.answer({key: 'AAAA', chosen: [1]}, answer));
    await clock.pass(0);
    platform.hush();

    platform.online = true;
    await clock.pass(60_000);

    assert.ok(platform.calls.includes('set cmi.interactions.1.id=page_one.a_check'));
    assert.equal(platform.stored.get('cmi.interactions.2.id'), undefined);
  });

  test(`a review in ${of.version} keeps the answer but reports none`, async () => {
    const platform = of.make();
    await finishAll(of, platform);
    const clock = fakeClock();
    const {tracking} = await open(of, platform, clock);

    ANSWERS.forEach((answer) => tracking.answer({key: 'AAAA', chosen: [1]}, answer));
    await clock.pass(0);

    assert.equal(platform.stored.get('cmi.interactions.0.id'), undefined);
    assert.deepEqual(tracking.answerTo('AAAA'), [1]);
  });
}

test('a description is one line of at most 250 characters that does not look like a language', () => {
  assert.equal(description2004(' {lang=nb}\n Hva\tgjelder? '), 'lang=nb} Hva gjelder?');
  assert.equal(description2004('x'.repeat(251)).length, 250);
});

for (const of of CASES) {
  test(`a group's hand-in tells a ${of.version} platform numbers, and no words`, async () => {
    const platform = of.make();
    const clock = fakeClock();
    const lms = VERSIONS[of.version](platform, clock);
    const {tracking, unit} = await openOn(lms, clock);
    const group: GroupSubmission = {
      type: 'submitted',
      unit: unit('task'),
      identity: {municipality: '5006', group: 3},
      date: '2026-11-23',
      present: 5,
      questions: 3,
      answered: 2,
      text: ['never sent'],
    };

    takeHandIn(group, {lms, tracking, say: sayIn({}), clock});
    await clock.pass(0);

    const response = of.version === '1.2' ? 'student_response' : 'learner_response';
    assert.deepEqual(
      [0, 1].map((index) =>
        ['id', 'type', response, 'result'].map((name) =>
          platform.stored.get(`cmi.interactions.${index}.${name}`),
        ),
      ),
      [
        ['task.present', 'numeric', '5', 'neutral'],
        ['task.answered', 'numeric', '2', 'neutral'],
      ],
    );
    assert.equal(
      platform.calls.some((call) => /never sent| ! /.test(call)),
      false,
    );
    assert.deepEqual(warnings, []);
  });
}
