import assert from 'node:assert/strict';
import {test} from 'node:test';
import {drafts} from '../../main/player/group/drafts';
import {FORM, type GroupFile} from '../../main/player/group/GroupFile';
import type {DeviceStorage} from '../../main/player/lms/noLms';
import {fakeClock} from './platform/fakeClock';

const DAY = 86_400_000;
const COURSE = {id: 'https://example.org/c', tasks: ['one', 'two'], days: 30};

function draft(task: string, answer = 'words'): GroupFile {
  return {
    form: FORM,
    version: 1,
    language: 'nb',
    course: {id: COURSE.id, title: 'C', version: '1.0.0'},
    task: {id: task, title: `Task ${task}`, number: 1},
    group: {municipality: {number: '5006', name: 'Steinkjer'}, number: 3},
    date: '2026-03-01',
    present: undefined,
    answers: [{question: 'Q?', answer}],
    saved: '2026-03-01T10:00:00Z',
  };
}

function device(): DeviceStorage & {readonly items: Map<string, string>} {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

test('a draft is there when the page is opened again, with the time it was kept', () => {
  const storage = device();
  const clock = fakeClock('2026-03-01T10:05:00Z');
  drafts(COURSE, () => storage, clock).keep(draft('one'));

  const again = drafts(COURSE, () => storage, clock);

  assert.deepEqual(again.of('one'), {...draft('one'), saved: '2026-03-01T10:05:00Z'});
  assert.equal(again.of('two'), undefined);
  assert.equal(again.lasting(), true);
});

test('drafts are listed with the last changed first', async () => {
  const clock = fakeClock();
  const kept = drafts(COURSE, device, clock);
  const storage = device();
  const all = drafts(COURSE, () => storage, clock);
  all.keep(draft('one'));
  await clock.pass(2_000);
  all.keep(draft('two'));

  assert.deepEqual(
    all.all().map(({task}) => task.id),
    ['two', 'one'],
  );
  assert.deepEqual(kept.all(), []);
});

test('a draft is gone from the device when its days are over, and not before', async () => {
  const storage = device();
  const clock = fakeClock();
  drafts(COURSE, () => storage, clock).keep(draft('one'));

  await clock.pass(30 * DAY - 1_000);
  assert.ok(drafts(COURSE, () => storage, clock).of('one'));

  await clock.pass(1_000);
  drafts(COURSE, () => storage, clock);
  assert.deepEqual([...storage.items], []);
});

test('a deleted draft leaves nothing behind', () => {
  const storage = device();
  const all = drafts(COURSE, () => storage, fakeClock());
  all.keep(draft('one'));

  all.remove('one');

  assert.deepEqual([...storage.items], []);
});

test('what somebody else has put under the name of a draft is not taken for one', () => {
  const storage = device();
  const clock = fakeClock();
  const all = drafts(COURSE, () => storage, clock);
  all.keep(draft('one'));
  const [key = '', text = ''] = [...storage.items][0] ?? [];

  storage.setItem(key, text.replace('"one"', '"other"'));
  assert.equal(all.of('one'), undefined);
  storage.setItem(key, '{');
  assert.equal(all.of('one'), undefined);
});

test('where storage is blocked a draft lives as long as the page, and that is known', () => {
  const all = drafts(
    COURSE,
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
    fakeClock(),
  );
  assert.equal(all.lasting(), false);

  all.keep(draft('one'));

  assert.equal(all.of('one')?.answers[0]?.answer, 'words');
  assert.equal(all.lasting(), false);
  all.remove('one');
  assert.equal(all.of('one'), undefined);
});

test('a storage that is full keeps the newest draft in memory', () => {
  const storage = device();
  let full = false;
  const limited: DeviceStorage = {
    ...storage,
    setItem(key, value) {
      if (full) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      storage.setItem(key, value);
    },
  };
  const all = drafts(COURSE, () => limited, fakeClock());
  all.keep(draft('one', 'first'));
  full = true;

  all.keep(draft('one', 'second'));

  assert.equal(all.of('one')?.answers[0]?.answer, 'second');
  assert.equal(all.lasting(), false);
});
