import assert from 'node:assert/strict';
import {test} from 'node:test';
import {noLms, type DeviceStorage} from '../../main/player/lms/noLms';
import {fakeClock} from './platform/fakeClock';
import {openOn} from './platform/session';

const COURSE_ID = 'https://example.org/course';

interface Memory extends DeviceStorage {
  readonly values: Map<string, string>;
  full: boolean;
}

function unexpected(message: string): void {
  assert.fail(message);
}

function memory(): Memory {
  const values = new Map<string, string>();
  const storage: Memory = {
    values,
    full: false,
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      if (storage.full) {
        throw new Error('QuotaExceededError');
      }
      values.set(key, value);
    },
    removeItem: (key) => void values.delete(key),
  };
  return storage;
}

test('without a platform the browser keeps the progress', async () => {
  const storage = memory();
  const clock = fakeClock();
  const first = await openOn(
    noLms(COURSE_ID, () => storage, unexpected),
    clock,
  );
  first.tracking.visit('chapter-one');
  first.tracking.complete(first.unit('chapter-one'));
  await clock.pass(0);
  first.tracking.leave();

  const second = await openOn(
    noLms(COURSE_ID, () => storage, unexpected),
    clock,
  );

  assert.deepEqual([...storage.values.keys()], [`kurspakker:${COURSE_ID}`]);
  assert.equal(second.launch.keeper, 'device');
  assert.equal(second.tracking.current()?.id, 'chapter-one');
  assert.equal(second.tracking.status(second.unit('chapter-one')), 'completed');
});

test('with storage blocked the learner reads on and nothing is promised', async () => {
  const warnings: string[] = [];
  const blocked = (): DeviceStorage => {
    throw new Error('SecurityError');
  };
  const clock = fakeClock();
  const lms = noLms(COURSE_ID, blocked, (message) => warnings.push(message));

  const {launch, tracking, told, unit} = await openOn(lms, clock);
  tracking.complete(unit('chapter-one'));
  await clock.pass(60_000);
  tracking.leave();

  assert.deepEqual(launch, {keeper: 'nobody', reason: 'no-storage', state: ''});
  assert.equal(tracking.status(unit('chapter-one')), 'completed');
  assert.deepEqual(told, []);
  assert.deepEqual(warnings, ['storage is not allowed: Error: SecurityError']);
});

test('storage that fills up is tried again', async () => {
  const storage = memory();
  const warnings: string[] = [];
  const clock = fakeClock();
  const lms = noLms(
    COURSE_ID,
    () => storage,
    (message) => warnings.push(message),
  );
  const {tracking, told, unit} = await openOn(lms, clock);

  storage.full = true;
  tracking.complete(unit('chapter-one'));
  await clock.pass(0);
  storage.full = false;
  await clock.pass(2_000);

  assert.deepEqual(told, ['refused', 'stored chapter-one']);
  assert.equal(warnings.length, 1);
});

test('the course open twice in one browser loses nothing', async () => {
  const storage = memory();
  const clock = fakeClock();
  const open = () =>
    openOn(
      noLms(COURSE_ID, () => storage, unexpected),
      clock,
    );
  const one = await open();
  const other = await open();

  one.tracking.complete(one.unit('chapter-one'));
  await clock.pass(0);
  other.tracking.complete(other.unit('chapter-two'));
  await clock.pass(0);

  const later = await open();
  assert.deepEqual(later.tracking.chapters(), {done: 2, total: 2});
});
