import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sayIn} from '../../main/player/course/sayIn';
import {EXTRA_KEYS} from '../../main/player/course/ExtraKey';
import {GROUP_KEYS} from '../../main/player/group/GroupKey';
import {TEXT_KEYS} from '../../main/player/course/TextKey';
import {playerTexts} from './platform/playerTexts';

function placeholders(text: string | undefined): string[] {
  return [...new Set(text?.match(/\{\w+\}/g))].sort();
}

for (const language of ['nb', 'nn', 'en']) {
  test(`the player's words in ${language} are those it uses, no more and no fewer`, () => {
    assert.deepEqual(
      [...playerTexts(language).keys()].sort(),
      [...TEXT_KEYS, ...EXTRA_KEYS, ...GROUP_KEYS].sort(),
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
