import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fits, judge} from '../../main/player/check/judge';
import {shuffled} from '../../main/player/check/shuffled';

function options(count: number) {
  return Array.from({length: count}, (_, index) => ({
    number: index + 1,
    name: `option_${index}`,
    source: {} as HTMLElement,
  }));
}

test('options are never in the right order, whatever the seed, and always all there', () => {
  for (let count = 2; count < 9; count++) {
    for (let seed = 0; seed < 300; seed++) {
      const mixed = shuffled(options(count), `page/check/${seed}`).map(({number}) => number);

      assert.notDeepEqual(
        mixed,
        [...mixed].sort((one, other) => one - other),
      );
      assert.equal(new Set(mixed).size, count);
    }
  }
});

test('the order depends on the seed alone', () => {
  const one = shuffled(options(6), 'a/b');

  assert.deepEqual(shuffled([...options(6)].reverse(), 'a/b'), one);
  const orders = ['c', 'd', 'e'].map((seed) =>
    shuffled(options(6), seed)
      .map(({number}) => number)
      .join(),
  );
  assert.ok(new Set(orders).size > 1);
});

test('of choices all right ones and no other must be chosen', () => {
  const check = {type: 'multiple', right: [1, 3], options: options(3), rows: []} as const;

  assert.equal(judge(check, [1, 3]).isRight, true);
  assert.deepEqual(judge(check, [1]), {isRight: false, each: [true]});
  assert.deepEqual(judge(check, [1, 2, 3]), {isRight: false, each: [true, false, true]});
});

test('pairs and steps are judged each at its place', () => {
  const pairs = {type: 'match', right: [2, 1, 2], options: options(2), rows: options(3)} as const;
  const steps = {type: 'order', right: [1, 2, 3], options: options(3), rows: []} as const;

  assert.deepEqual(judge(pairs, [2, 2, 2]).each, [true, false, true]);
  assert.deepEqual(judge(steps, [1, 3, 2]), {isRight: false, each: [true, false, false]});
});

test('an answer to a check that has changed since is not shown', () => {
  const pairs = {type: 'match', right: [2, 1], options: options(2), rows: options(2)} as const;
  const steps = {type: 'order', right: [1, 2, 3], options: options(3), rows: []} as const;
  const single = {type: 'single', right: [2], options: options(2), rows: []} as const;

  assert.deepEqual(
    [fits(pairs, [1, 1]), fits(pairs, [1]), fits(pairs, [3, 1])],
    [true, false, false],
  );
  assert.deepEqual([fits(steps, [3, 1, 2]), fits(steps, [1, 1, 2])], [true, false]);
  assert.deepEqual(
    [fits(single, [2]), fits(single, [1, 2]), fits(single, [])],
    [true, false, false],
  );
});
