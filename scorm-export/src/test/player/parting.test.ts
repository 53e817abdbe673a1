import assert from 'node:assert/strict';
import {test} from 'node:test';
import {memoryStore} from '../../main/player/queue/memoryStore';
import {parting} from '../../main/player/queue/parting';
import type {Made} from '../../main/player/statement/statementMaker';
import {calm, device, openXapi, verbs} from './lrs/launches';

function goodbye(id: string): readonly Made[] {
  return [
    {
      statement: {
        id,
        actor: {},
        verb: {id: 'terminated'},
        object: {objectType: 'Activity', id: 'a'},
        context: {},
        timestamp: '2026-03-01T10:00:00.000Z',
      },
      once: false,
    },
  ];
}

test('the goodbye of a page that was dropped is said at the next launch, once', async () => {
  const store = memoryStore();
  const added: string[] = [];
  const queue = {
    add(made: readonly Made[]) {
      added.push(...made.map(({statement}) => statement.id));
      return Promise.resolve();
    },
  };
  parting(store, queue).aside(goodbye('one'));

  await parting(store, queue).settle();
  await parting(store, queue).settle();

  assert.deepEqual(added, ['one']);
});

test('a page that comes back goes on, and leaves nothing behind', async () => {
  const store = memoryStore();
  const queue = {add: () => Promise.reject(new Error('nothing is to be added'))};
  const end = parting(store, queue);
  end.aside(goodbye('one'));

  assert.equal(await end.back(), true);
  await parting(store, queue).settle();
});

test('a page that comes back after a later launch has ended its session does not go on', async () => {
  const store = memoryStore();
  const queue = {add: () => Promise.resolve()};
  const end = parting(store, queue);
  end.aside(goodbye('one'));
  await parting(store, queue).settle();

  assert.equal(await end.back(), false);
});

test('a course put aside and back says goodbye once, at its real end', async () => {
  const at = device();
  const {tracking, unit, told} = await openXapi(at);
  at.asides[0]?.put();
  await at.clock.pass(60_000);
  at.asides[0]?.back();
  await calm(at);
  tracking.complete(unit('apne'));
  await calm(at);
  tracking.leave();
  await calm(at);

  assert.deepEqual(told, ['stored apne']);
  assert.deepEqual(
    verbs(at.lrs.statements).filter((verb) => verb === 'terminated'),
    ['terminated'],
  );
  assert.equal(at.lrs.statements.at(-1)?.result?.duration, 'PT1M');
});
