import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fetchText} from '../../main/player/page/fetchText';
import {fakeClock} from './platform/fakeClock';

test('a page that comes late is tried for again', async () => {
  const clock = fakeClock();
  const answers = [
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => Promise.resolve({ok: false, status: 502, text: () => Promise.resolve('')}),
    () => Promise.resolve({ok: true, status: 200, text: () => Promise.resolve('page')}),
  ];

  const text = fetchText(
    'page.html',
    () => answers.shift()?.() ?? Promise.reject(new Error('no more')),
    clock,
  );
  await clock.pass(5_000);

  assert.equal(await text, 'page');
});

test('a page that does not come is given up after three tries', async () => {
  const clock = fakeClock();
  let tries = 0;

  const text = fetchText(
    'page.html',
    () => {
      tries++;
      return Promise.resolve({ok: false, status: 404, text: () => Promise.resolve('')});
    },
    clock,
  );
  const refused = assert.rejects(text, /status 404/);
  await clock.pass(60_000);
  await refused;

  assert.equal(tries, 3);
});
