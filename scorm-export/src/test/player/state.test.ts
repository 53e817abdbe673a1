import assert from 'node:assert/strict';
import {test} from 'node:test';
import {newState} from '../../main/player/state/newState';
import {keepAnswer} from '../../main/player/state/keepAnswer';
import {raiseUnit} from '../../main/player/state/raiseUnit';
import {readState} from '../../main/player/state/readState';
import type {State, Status} from '../../main/player/state/State';
import {minutesOf} from '../../main/player/state/timeField';
import {WITH_TIMES, writeState} from '../../main/player/state/writeState';
import {mergeStates} from '../../main/player/state/mergeStates';
import {random, type RandomNumbers} from './random';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function text(numbers: RandomNumbers, length: number): string {
  return Array.from({length}, () => LETTERS[numbers.below(64)]).join('');
}

function someState(numbers: RandomNumbers): State {
  let state: State = {
    registration: text(numbers, 22),
    current: numbers.below(2) === 0 ? '' : text(numbers, 4),
    units: [],
    answers: [],
    language: ['', 'nn', 'en-GB'][numbers.below(3)] ?? '',
    place: ['', '5038'][numbers.below(2)] ?? '',
    version: ['', '1.0.0'][numbers.below(2)] ?? '',
    rest: Array.from({length: numbers.below(3)}, () => text(numbers, numbers.below(9))),
  };
  for (let unit = numbers.below(300); unit > 0; unit--) {
    const status: Status = numbers.below(2) === 0 ? 'opened' : 'completed';
    const minutes = numbers.below(5) === 0 ? undefined : 1 + numbers.below(60_000_000);
    state = raiseUnit(state, text(numbers, 4), status, minutes);
  }
  return state;
}

test('what is written is read again, with times as long as they fit', () => {
  const numbers = random(1);
  for (let round = 0; round < 500; round++) {
    const state = someState(numbers);

    const written = writeState(state);

    const timeless = {...state, units: state.units.map((unit) => ({...unit, minutes: undefined}))};
    const fits = writeState(state).split(';')[4] !== '' || written.length <= WITH_TIMES - 5;
    assert.deepEqual(readState(written), fits ? state : timeless);
    assert.match(written, /^k1;/);
  }
});

test('a state with times never passes 4,000 characters', () => {
  const numbers = random(2);
  for (let round = 0; round < 200; round++) {
    const written = writeState(someState(numbers));

    assert.ok(written.length <= WITH_TIMES || written.split(';')[4] === '', written);
  }
});

test('nothing that is read throws, and what is not ours is refused', () => {
  const numbers = random(3);
  for (let round = 0; round < 2_000; round++) {
    const whole = writeState(someState(numbers));
    const at = numbers.below(whole.length);
    const broken =
      whole.slice(0, at) + String.fromCharCode(numbers.below(0x1000)) + whole.slice(at + 1);

    for (const candidate of [broken, whole.slice(0, at), whole.slice(at)]) {
      const read = readState(candidate);

      assert.ok(read === undefined || candidate.startsWith('k1;'), candidate);
    }
  }
});

test('times that do not fit the units are dropped, the units kept', () => {
  const read = readState(`k1;${'r'.repeat(22)};AAAA;AAAA2BBBB2;0000z`);

  assert.deepEqual(
    read?.units.map(({key, status, minutes}) => [key, status, minutes]),
    [
      ['AAAA', 'completed', undefined],
      ['BBBB', 'completed', undefined],
    ],
  );
});

test('a time that is not known is kept as such beside one that is', () => {
  const state = {...newState((bytes) => void bytes.fill(0)), units: []};
  const two = raiseUnit(raiseUnit(state, 'AAAA', 'completed'), 'BBBB', 'completed', 35);

  assert.equal(writeState(two), `k1;${state.registration};;AAAA2BBBB2;000000000z;;;;`);
  assert.deepEqual(readState(writeState(two)), two);
});

test('a unit is only ever raised', () => {
  const done = raiseUnit(
    newState((bytes) => void bytes.fill(0)),
    'AAAA',
    'completed',
    5,
  );

  assert.equal(raiseUnit(done, 'AAAA', 'opened'), done);
  assert.equal(raiseUnit(done, 'AAAA', 'completed', 9), done);
});

test('a registration is a random UUID of version 4', () => {
  const {registration} = newState((bytes) => void bytes.fill(0xff));

  const bytes = Buffer.from(registration, 'base64url');
  assert.equal(registration.length, 22);
  assert.equal(bytes.toString('hex'), 'ffffffffffff4fffbfffffffffffffff');
});

test('times count minutes since 2025 and stay within five digits', () => {
  assert.equal(minutesOf(Date.parse('2025-01-01T00:35:59Z')), 35);
  assert.equal(minutesOf(0), 0);
  assert.equal(minutesOf(Number.MAX_SAFE_INTEGER), 36 ** 5 - 1);
});

test('answers are kept beside the units, each check once, the latest last', () => {
  const start = newState((bytes) => void bytes.fill(0));
  const first = keepAnswer(start, {key: 'AAAA', chosen: [2]});
  const both = keepAnswer(first, {key: 'B-_9', chosen: [63, 1, 10]});

  const again = keepAnswer(both, {key: 'AAAA', chosen: [1]});

  assert.equal(writeState(again), `k1;${start.registration};;;;B-_9_1a.AAAA1;;;`);
  assert.deepEqual(readState(writeState(again)), again);
});

test('an answer with a number beyond 63 is not kept', () => {
  const state = newState((bytes) => void bytes.fill(0));

  assert.deepEqual(keepAnswer(state, {key: 'AAAA', chosen: [64]}).answers, []);
});

test('a state of every earlier player is read, and goes on in the present form', () => {
  const beginning = `k1;${'r'.repeat(22)};AAAA;AAAA2;0000z`;
  for (const old of ['', ';BBBB1', ';BBBB1;nn', ';BBBB1;nn;5038', ';BBBB1;;;0.9.0'].map(
    (end) => beginning + end,
  )) {
    const read = readState(old);

    assert.deepEqual(
      read?.units.map(({key, status, minutes}) => [key, status, minutes]),
      [['AAAA', 'completed', 35]],
    );
    assert.equal(read.answers.length, old === beginning ? 0 : 1);
    assert.equal(read.version, old.endsWith('0.9.0') ? '0.9.0' : '');
    const next = readState(writeState({...read, version: '1.0.0'}));
    assert.deepEqual(next, {...read, version: '1.0.0'});
  }
});

test('the oldest answers go first when the state is full', () => {
  const numbers = random(4);
  let state = newState((bytes) => void bytes.fill(0));
  for (let answer = 0; answer < 1_000; answer++) {
    state = keepAnswer(state, {key: text(numbers, 4), chosen: [1, 2, 3]});
  }
  const last = state.answers[state.answers.length - 1];

  const written = writeState({...state, rest: ['later']});

  const kept = readState(written)?.answers ?? [];
  assert.ok(
    written.length <= WITH_TIMES && written.length > WITH_TIMES - 8,
    String(written.length),
  );
  assert.deepEqual(kept[kept.length - 1], last);
  assert.match(written, /;;;;later$/);
});

test('a municipality stands behind the language, and another part of the browser brings it along', () => {
  const state = newState((bytes) => void bytes.fill(1));
  const told = writeState({...state, place: '5038'});

  assert.equal(readState(told)?.place, '5038');
  assert.equal(told.length - writeState(state).length, '5038'.length);
  assert.equal(readState(mergeStates(writeState(state), told))?.place, '5038');
  assert.equal(readState(`k1;${state.registration};;;;;;Verdal`)?.place, '');
});
