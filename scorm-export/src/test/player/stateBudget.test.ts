import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {newState} from '../../main/player/state/newState';
import type {UnitState} from '../../main/player/state/State';
import {minutesOf} from '../../main/player/state/timeField';
import {writeState} from '../../main/player/state/writeState';

// The build computes in Java how long a state can grow; both sides must give these figures.
const GOLDEN = 'src/test/resources/no/kurspakker/export/player/state-budget.json';

const NOW = minutesOf(Date.parse('2026-03-01T10:00:00Z'));

function length(opened: number, completed: number): number {
  const units: UnitState[] = Array.from({length: opened}, (_, index) =>
    index < completed
      ? {key: 'AAAA', status: 'completed', minutes: NOW}
      : {key: 'AAAA', status: 'opened', minutes: undefined},
  );
  const state = newState((bytes) => void bytes.fill(1));
  return writeState({...state, place: '5038', version: '0', current: 'AAAA', units}).length;
}

/** The longest state of all ways through so many units. */
function longest(units: number): number {
  let most = 0;
  // fewer opened units give shorter states but leave more room for times: two fewer are one time
  for (let opened = Math.max(0, units - 2); opened <= units; opened++) {
    for (let completed = 0; completed <= opened; completed++) {
      most = Math.max(most, length(opened, completed));
    }
  }
  return most;
}

interface Row {
  readonly units: number;
  readonly longest: number;
}

test('the longest states are as long as the build says they are', () => {
  const rows = JSON.parse(readFileSync(GOLDEN, 'utf8')) as readonly Row[];

  assert.ok(rows.length >= 10);
  assert.deepEqual(
    rows,
    rows.map(({units}) => ({units, longest: longest(units)})),
  );
});

test('a language, a municipality and a version take their letters', () => {
  const state = newState((bytes) => void bytes.fill(1));
  const length = (of: typeof state): number => writeState(of).length;

  assert.equal(length({...state, language: 'nn'}) - length(state), 2);
  assert.equal(length({...state, place: '5038'}) - length(state), 4);
  assert.equal(length({...state, version: '1.0.0'}) - length(state), 5);
});

test('an answer takes as much of the state as the build reckons', () => {
  const state = newState((bytes) => void bytes.fill(1));
  const answered = {
    ...state,
    answers: [
      {key: 'AAAA', chosen: [1]},
      {key: 'BBBB', chosen: [3, 1, 2]},
    ],
  };

  // four of the key, one digit for each option, and a mark between two
  assert.equal(writeState(answered).length - writeState(state).length, 4 + 1 + 1 + 4 + 3);
});
