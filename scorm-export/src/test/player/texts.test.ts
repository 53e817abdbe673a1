import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {sayIn} from '../../main/player/course/sayIn';
import {EXTRA_KEYS} from '../../main/player/course/ExtraKey';
import {TEXT_KEYS} from '../../main/player/course/TextKey';

const PREFIX = 'player.';

function playerTexts(language: string): Map<string, string> {
  const file = `src/main/resources/no/kurspakker/export/page/interface_${language}.properties`;
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.startsWith(PREFIX))
      .map((line) => {
        const equals = line.indexOf('=');
        return [line.slice(PREFIX.length, equals), line.slice(equals + 1)];
      }),
  );
}

function placeholders(text: string | undefined): string[] {
  return [...new Set(text?.match(/\{\w+\}/g))].sort();
}

for (const language of ['nb', 'nn', 'en']) {
  test(`the player's words in ${language} are those it uses, no more and no fewer`, () => {
    assert.deepEqual(
      [...playerTexts(language).keys()].sort(),
      [...TEXT_KEYS, ...EXTRA_KEYS].sort(),
    );
  });

  test(`the player's words in ${language} have the same placeholders as in bokmål`, () => {
    const norwegian = playerTexts('nb');

    for (const [key, text] of playerTexts(language)) {
      assert.deepEqual(placeholders(text), placeholders(norwegian.get(key)), key);
    }
  });
}

test('placeholders are replaced wherever they stand', () => {
  const say = sayIn({registered: '{time}: {title}, {time}'});

  assert.equal(say('registered', {time: '10:05', title: '$& {time}'}), '10:05: $& {time}, 10:05');
});

test('a key without words says itself', () => {
  assert.equal(sayIn({})('retry'), 'retry');
});
