import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {followLifecycle} from '../../main/player/page/followLifecycle';

interface FakePage {
  readonly window: Window;
  readonly done: string[];
  readonly heard: string[];
  readonly fire: (name: string, event?: object) => void;
  visibility: string;
}

function page(): FakePage {
  const handlers = new Map<string, (event: object) => void>();
  const done: string[] = [];
  const addEventListener = (name: string, handler: (event: object) => void): void =>
    void handlers.set(name, handler);
  const fake = {
    done,
    heard: [] as string[],
    visibility: 'visible',
    fire: (name: string, event = {}) => handlers.get(name)?.(event),
    window: {
      addEventListener,
      document: {
        addEventListener,
        get visibilityState() {
          return fake.visibility;
        },
      },
    } as unknown as Window,
  };
  followLifecycle(fake.window, {
    save: () => done.push('save'),
    leave: () => done.push('leave'),
  });
  fake.heard.push(...handlers.keys());
  return fake;
}

test('a page that goes for good ends the session', () => {
  const {fire, done} = page();

  fire('pagehide', {persisted: false});

  assert.deepEqual(done, ['leave']);
});

test('a page that is put aside saves and may come back', () => {
  const {fire, done} = page();

  fire('pagehide', {persisted: true});

  assert.deepEqual(done, ['save']);
});

test('a page that is hidden saves; one that is shown again does nothing', () => {
  const fake = page();

  fake.visibility = 'hidden';
  fake.fire('visibilitychange');
  fake.visibility = 'visible';
  fake.fire('visibilitychange');

  assert.deepEqual(fake.done, ['save']);
});

test('a network that comes back is used at once', () => {
  const {fire, done} = page();

  fire('online');

  assert.deepEqual(done, ['save']);
});

test('nothing listens to unload', () => {
  assert.deepEqual(page().heard.sort(), ['online', 'pagehide', 'visibilitychange']);
  const scripts = readdirSync('target/classes/no/kurspakker/export/player').filter((name) =>
    name.endsWith('.js'),
  );
  assert.ok(scripts.length >= 3);
  for (const script of scripts) {
    const built = readFileSync(`target/classes/no/kurspakker/export/player/${script}`, 'utf8');
    assert.doesNotMatch(built, /unload/, script);
  }
});
