import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Lms, Progress, Saved} from '../../main/player/lms/Lms';
import {trackCourse} from '../../main/player/tracking/trackCourse';
import {fakeClock} from './platform/fakeClock';
import {COURSE, openOn} from './platform/session';

interface SlowLms extends Lms {
  readonly asked: Progress[];
  readonly answers: ((saved: Saved) => void)[];
  left: boolean;
}

/** Answers when the test says so, as a platform behind a network does. */
function slowLms(state = ''): SlowLms {
  const slow: SlowLms = {
    asked: [],
    answers: [],
    left: false,
    start: () => Promise.resolve({keeper: 'lms', state}),
    save(progress) {
      slow.asked.push(progress);
      return new Promise((answer) => slow.answers.push(answer));
    },
    answer: () => undefined,
    happened: () => undefined,
    leave() {
      slow.left = true;
    },
  };
  return slow;
}

test('a completion is told when it is stored, not when something before it is', async () => {
  const lms = slowLms();
  const clock = fakeClock();
  const {tracking, told, unit} = await openOn(lms, clock);
  tracking.complete(unit('chapter-one'));
  await clock.pass(0);

  tracking.complete(unit('chapter-two'));
  lms.answers[0]?.('saved');
  await clock.pass(0);
  assert.deepEqual(told, ['stored chapter-one']);
  lms.answers[1]?.('saved');
  await clock.pass(0);

  assert.deepEqual(told, ['stored chapter-one', 'stored chapter-two']);
});

test('the welcome page is a place, but not where the learner is said to be next time', async () => {
  const lms = slowLms(`k1;${'r'.repeat(22)};BBBB;BBBB1;`);
  const clock = fakeClock();
  const {tracking} = await openOn(lms, clock);

  tracking.visit('welcome');
  await clock.pass(0);

  assert.equal(lms.asked[0]?.location, 'welcome');
  assert.equal(tracking.current()?.id, 'chapter-two');
});

test('a page that goes before the session has begun overwrites nothing', () => {
  const lms = slowLms();
  const listener = {
    changed: () => undefined,
    stored: () => undefined,
    trouble: () => undefined,
  };
  const tracking = trackCourse(
    COURSE,
    {lms, clock: fakeClock(), random: (bytes) => void bytes.fill(1)},
    listener,
  );

  void tracking.start();
  tracking.leave();

  assert.equal(lms.left, false);
});

test('nothing is saved when nothing has changed', async () => {
  const lms = slowLms();
  const clock = fakeClock();
  const {tracking} = await openOn(lms, clock);
  tracking.save();
  await clock.pass(0);

  tracking.save();
  await clock.pass(60_000);

  assert.equal(lms.asked.length, 1);
});
