import assert from 'node:assert/strict';
import {test} from 'node:test';
import {startPlayer} from '../../main/player/startPlayer';

test('the player is a function', () => {
  assert.equal(typeof startPlayer, 'function');
});
