import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadExtra} from '../../main/player/host/loadExtra';
import {fakeClock, settle} from './platform/fakeClock';

/** A head whose elements load or fail as told, in order; gives what was asked for. */
function page(outcomes: boolean[]) {
  const asked: string[] = [];
  let online: () => void = () => undefined;
  const document = {
    createElement: () => ({ownerDocument: document, remove: () => undefined}),
    head: {
      append(element: {href?: string; src?: string; onload(): void; onerror(): void}) {
        asked.push(element.href ?? element.src ?? '');
        setImmediate(() => (outcomes.shift() ? element.onload() : element.onerror()));
      },
    },
    defaultView: {
      addEventListener: (_name: string, listener: () => void) => (online = listener),
      removeEventListener: () => undefined,
    },
  };
  return {document: document as unknown as Document, asked, goOnline: () => online()};
}

function listener(ready: () => boolean) {
  const heard: string[] = [];
  return {heard, isReady: ready, failed: () => void heard.push('failed')};
}

async function until(clock: ReturnType<typeof fakeClock>, done: Promise<void>): Promise<void> {
  let over = false as boolean;
  void done.then(() => (over = true));
  while (!over) {
    await clock.pass(500);
    await settle();
  }
}

test('the style comes before the script, so that nothing is shown without it', async () => {
  const {document, asked} = page([true, true]);
  const hears = listener(() => true);

  await loadExtra(document, fakeClock(), hears);

  assert.deepEqual(asked, ['extra.css', 'extra.js']);
  assert.deepEqual(hears.heard, []);
});

test('a script that does not come at first is asked for again', async () => {
  const {document, asked} = page([false, false, true]);
  const clock = fakeClock();
  const hears = listener(() => true);

  await until(clock, loadExtra(document, clock, hears));

  assert.deepEqual(asked, ['extra.css', 'extra.js', 'extra.js']);
  assert.deepEqual(hears.heard, []);
});

test('after three tries the player is told, and the network coming back starts anew', async () => {
  const {document, asked, goOnline} = page([true, false, false, false, true, true]);
  const clock = fakeClock();
  const hears = listener(() => asked.length > 4);

  await until(clock, loadExtra(document, clock, {...hears, isReady: () => asked.length > 5}));
  assert.deepEqual(hears.heard, ['failed']);

  goOnline();
  await settle();
  await settle();
  await settle();
  assert.deepEqual(asked.slice(4), ['extra.css', 'extra.js']);
});

test('a script that loads but does not start counts as not there', async () => {
  const {document} = page([true, true]);
  const hears = listener(() => false);

  await loadExtra(document, fakeClock(), hears);

  assert.deepEqual(hears.heard, ['failed']);
});
