import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countdown, minutesAndSeconds} from '../../main/player/group/countdown';
import {fakeClock} from './platform/fakeClock';

test('the time runs only while it is started, and goes on after a pause', async () => {
  const clock = fakeClock();
  const timer = countdown(20, clock, () => undefined);
  await clock.pass(5_000);
  assert.equal(timer.left(), 1_200);

  timer.start();
  timer.start();
  await clock.pass(60_000);
  timer.pause();
  await clock.pass(60_000);
  assert.equal(timer.left(), 1_140);
  assert.equal(timer.running(), false);

  timer.start();
  await clock.pass(30_000);
  assert.equal(timer.left(), 1_110);
});

test('it tells about once a second, and not at all when paused', async () => {
  const clock = fakeClock();
  let told = 0;
  const timer = countdown(20, clock, () => told++);

  timer.start();
  await clock.pass(10_000);
  assert.equal(told, 11);
  timer.pause();
  told = 0;
  await clock.pass(10_000);
  assert.equal(told, 0);
});

test('reset gives the whole time back and waits', async () => {
  const clock = fakeClock();
  const timer = countdown(1, clock, () => undefined);
  timer.start();
  await clock.pass(90_000);
  assert.equal(timer.left(), -30);

  timer.reset();

  assert.equal(timer.left(), 60);
  assert.equal(timer.running(), false);
});

test('time is shown as minutes and seconds, never below zero', () => {
  assert.equal(minutesAndSeconds(1_200), '20:00');
  assert.equal(minutesAndSeconds(65), '1:05');
  assert.equal(minutesAndSeconds(-3), '0:00');
});
