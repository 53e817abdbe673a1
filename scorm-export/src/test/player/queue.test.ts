import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lrsAt} from '../../main/player/lrs/lrsAt';
import {memoryStore} from '../../main/player/queue/memoryStore';
import {statementQueue, type StatementQueue} from '../../main/player/queue/statementQueue';
import type {QueueStore} from '../../main/player/queue/QueueStore';
import type {Made} from '../../main/player/statement/statementMaker';
import {fakeClock, settle, type FakeClock} from './platform/fakeClock';
import {ENDPOINT, recordingLrs, type RecordingLrs} from './lrs/recordingLrs';
import {random} from './random';

function made(id: string, {verb = 'v', once = false, size = 0} = {}): Made {
  return {
    statement: {
      id,
      actor: {},
      verb: {id: verb},
      object: {objectType: 'Activity', id: 'a'},
      context: {language: 'x'.repeat(size)},
      timestamp: '2026-03-01T10:00:00.000Z',
    },
    once,
  };
}

interface Bench {
  readonly lrs: RecordingLrs;
  readonly clock: FakeClock;
  readonly warnings: string[];
  readonly queue: StatementQueue;
}

function bench(store: QueueStore = memoryStore(), lrs = recordingLrs('')): Bench {
  const clock = fakeClock();
  const warnings: string[] = [];
  const queue = statementQueue({
    name: 'q',
    store,
    lrs: lrsAt(ENDPOINT, 'Basic x', {ask: lrs.ask, clock}),
    clock,
    alone: (_name, task) => task(),
    warn: (message) => void warnings.push(message),
  });
  return {lrs, clock, warnings, queue};
}

const ids = ({lrs}: Bench): string[] => lrs.statements.map(({id}) => id);
const many = (count: number): Made[] => Array.from({length: count}, (_, n) => made(`s${n}`));

test('at most 50 statements and 60 kB go in one request, oldest first', async () => {
  const at = bench();
  await at.queue.add([...many(120), ...[0, 1, 2].map((n) => made(`big${n}`, {size: 25_000}))]);

  assert.equal(await at.queue.flush(), true);

  const sizes = at.lrs.asked.map(({body}) => (JSON.parse(body) as unknown[]).length);
  assert.deepEqual(sizes, [50, 50, 22, 1]);
  assert.ok(at.lrs.asked.every(({body}) => body.length <= 60_000));
  assert.ok(at.lrs.asked.every(({keepalive}) => keepalive));
  assert.deepEqual(ids(at).slice(0, 3), ['s0', 's1', 's2']);
});

test('a statement larger than a request may be goes alone, and not beyond the page', async () => {
  const at = bench();
  await at.queue.add([made('a'), made('huge', {size: 70_000}), made('b')]);

  await at.queue.flush();

  assert.deepEqual(
    at.lrs.asked.map(({keepalive}) => keepalive),
    [true, false, true],
  );
  assert.deepEqual(ids(at), ['a', 'huge', 'b']);
});

for (const fault of ['cut', 401, 403, 404, 408, 429, 500, 503] as const) {
  test(`after ${fault} the same statements are sent again, later and later`, async () => {
    const at = bench();
    await at.queue.add(many(2));
    at.lrs.faults.push(fault, fault);

    assert.equal(await at.queue.flush(), false);
    await at.clock.pass(2_000);
    assert.equal(at.lrs.asked.length, 2);
    await at.clock.pass(3_999);
    assert.equal(at.lrs.asked.length, 2);
    await at.clock.pass(1);

    assert.deepEqual(ids(at), ['s0', 's1']);
    assert.equal(new Set(at.lrs.asked.map(({body}) => body)).size, 1);
    assert.deepEqual(at.warnings, []);
  });
}

test('Retry-After is kept, even when somebody presses retry', async () => {
  const at = bench();
  await at.queue.add(many(1));
  at.lrs.faults.push({status: 429, retryAfter: '30'});

  await at.queue.flush();
  await at.clock.pass(29_000);
  assert.equal(await at.queue.flush(), false);
  assert.equal(at.lrs.asked.length, 1);
  await at.clock.pass(1_000);

  assert.deepEqual(ids(at), ['s0']);
});

test('one statement that is refused blocks no other, and is put aside with the reason', async () => {
  const refused: string[] = [];
  const store = memoryStore();
  const at = bench({
    ...store,
    refuse: (statement, reason) => {
      refused.push(`${statement.id} ${reason}`);
      return store.refuse(statement, reason);
    },
  });
  at.lrs.refusedVerbs.add('bad');
  await at.queue.add([made('a'), made('b', {verb: 'bad'}), made('c')]);

  assert.equal(await at.queue.flush(), true);

  assert.deepEqual(ids(at), ['a', 'c']);
  assert.deepEqual(refused, ['b 400: verb: not taken here']);
  assert.equal(await store.count(), 0);
  assert.equal(at.warnings.length, 1);
});

test('what the LRS has already in the same words is delivered', async () => {
  const at = bench();
  await at.queue.add([made('a')]);
  at.lrs.faults.push(409);
  at.lrs.statements.push(made('a').statement);

  assert.equal(await at.queue.flush(), true);
  assert.deepEqual(at.warnings, []);
});

test('another statement under the id is a refusal, but not of an event that happens once', async () => {
  const at = bench();
  at.lrs.statements.push(
    made('a', {verb: 'other'}).statement,
    made('b', {verb: 'other'}).statement,
  );
  await at.queue.add([made('a'), made('b', {once: true}), made('c')]);

  assert.equal(await at.queue.flush(), true);

  assert.match(at.warnings.join(), /refuses a: 409/);
  assert.equal(at.warnings.length, 1);
  assert.deepEqual(ids(at), ['a', 'b', 'c']);
});

test('a conflict about a statement that the LRS does not have is no delivery', async () => {
  const at = bench();
  await at.queue.add([made('a', {once: true})]);
  at.lrs.faults.push(409);

  assert.equal(await at.queue.flush(), false);
  await at.clock.pass(2_000);

  assert.deepEqual(ids(at), ['a']);
});

test('an event that waits already is not added again', async () => {
  const at = bench();
  await at.queue.add([made('a', {once: true})]);
  await at.queue.add([made('a', {once: true, verb: 'later'})]);
  await at.queue.flush();

  assert.deepEqual(
    at.lrs.statements.map(({verb}) => verb.id),
    ['v'],
  );
});

test('a full queue takes only what happens once', async () => {
  const store = memoryStore();
  const at = bench(store);
  await at.queue.add(many(1_000));

  await at.queue.add([made('another'), made('completed', {once: true})]);

  assert.equal(await store.count(), 1_001);
  assert.equal((await store.first(2_000)).slice(-1)[0]?.id, 'completed');
});

test('the last request takes along what is not known to be delivered, in order, so that it may overtake', async () => {
  const at = bench();
  let answer: () => void = () => undefined;
  at.lrs.before = () => new Promise((go) => (answer = go));
  await at.queue.add([made('a')]);
  void at.queue.flush();
  await settle();
  await at.queue.add([made('b')]);
  at.lrs.before = () => undefined;

  void at.queue.leave([made('end')]);
  answer();
  await settle();

  const bodies = at.lrs.asked.map(({body}) =>
    (JSON.parse(body) as {id: string}[]).map(({id}) => id),
  );
  assert.deepEqual(bodies, [['a'], ['a', 'b', 'end']]);
  assert.deepEqual(ids(at), ['a', 'b', 'end']);
});

test('whatever the LRS answers, every statement is there once, in order, in the end', async () => {
  for (let seed = 1; seed <= 200; seed++) {
    const numbers = random(seed);
    const store = memoryStore();
    const lrs = recordingLrs('');
    let at = bench(store, lrs);
    const added: string[] = [];
    for (let step = 0; step < 30; step++) {
      const faults = ['cut', 429, 500, 503, 401] as const;
      if (numbers.below(2) === 0) {
        lrs.faults.push(faults[numbers.below(faults.length)] ?? 'cut');
      }
      if (numbers.below(3) === 0) {
        const id = `s${step}`;
        added.push(id);
        await at.queue.add([made(id)]);
      }
      if (numbers.below(5) === 0) {
        void at.queue.leave([]);
        // the page is gone, another takes over
        at = bench(store, lrs);
      }
      void at.queue.flush();
      await at.clock.pass(numbers.below(5_000));
    }
    lrs.faults.splice(0);
    await at.clock.pass(120_000);
    await at.queue.flush();

    assert.deepEqual([...ids(at)].sort(), [...added].sort(), `seed ${seed}`);
    assert.equal(await store.count(), 0, `seed ${seed}`);
  }
});
