import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extraHost} from '../../main/player/host/extraHost';
import type {Host} from '../../main/player/host/Host';

// the pages and the rest of the player are passed on untouched, so that nothing of them is needed here
const GIVEN = {} as Omit<Host, 'onPage' | 'onStatus' | 'onLeave' | 'ready'>;

test('a script that comes late hears of the page that is shown and of every later one', () => {
  const {host, shown} = extraHost(GIVEN, () => undefined);
  const first = {id: 'first'} as HTMLElement;
  const second = {id: 'second'} as HTMLElement;
  const seen: string[] = [];

  shown(first);
  host.onPage(({id}) => seen.push(id));
  shown(second);

  assert.deepEqual(seen, ['first', 'second']);
});

test('every listener hears of a change of status', () => {
  const {host, changed} = extraHost(GIVEN, () => undefined);
  let heard = 0;

  host.onStatus(() => heard++);
  host.onStatus(() => heard++);
  changed();

  assert.equal(heard, 2);
});

test('the script is there once it has said so', () => {
  const {host, isReady} = extraHost(GIVEN, () => undefined);

  assert.equal(isReady(), false);
  host.ready(() => undefined);

  assert.equal(isReady(), true);
});

test('in another language the script begins again, and nothing of before is called', () => {
  const {host, shown, leave, renew} = extraHost(GIVEN, () => undefined);
  const seen: string[] = [];
  const start = (one: Host): void => {
    const {data} = one as {data?: unknown};
    one.onLeave(() => seen.push(`${String(data)} left`));
    one.onPage(({id}) => seen.push(`${String(data)} ${id}`));
  };

  start(host);
  host.ready(start);
  shown({id: 'first'} as HTMLElement);
  leave();
  renew('nynorsk');
  shown({id: 'first'} as HTMLElement);
  leave();

  assert.deepEqual(seen, ['undefined first', 'undefined left', 'nynorsk first', 'nynorsk left']);
});
