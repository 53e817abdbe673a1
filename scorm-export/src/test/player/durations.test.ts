import assert from 'node:assert/strict';
import {test} from 'node:test';
import {timespan12} from '../../main/player/lms/scorm12Lms';
import {timeinterval2004} from '../../main/player/lms/scorm2004Lms';
import {random} from './random';

const HOUR = 360_000;

test('a session in SCORM 1.2 is hours, minutes, seconds and hundredths', () => {
  assert.equal(timespan12(0), '0000:00:00.00');
  assert.equal(timespan12(5), '0000:00:00.05');
  assert.equal(timespan12(12 * HOUR + 34 * 6_000 + 56 * 100 + 78), '0012:34:56.78');
  assert.equal(timespan12(1e12), '9999:59:59.99');
});

test('a session in SCORM 2004 is seconds with two decimals', () => {
  assert.equal(timeinterval2004(0), 'PT0.00S');
  assert.equal(timeinterval2004(8_325), 'PT83.25S');
  assert.equal(timeinterval2004(HOUR + 7), 'PT3600.07S');
});

test('every length of a session has a form that both versions take', () => {
  const numbers = random(4);
  for (let round = 0; round < 5_000; round++) {
    const hundredths = numbers.below(100 * HOUR);

    assert.match(timespan12(hundredths), /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
    assert.match(timeinterval2004(hundredths), /^PT\d+\.\d\dS$/);
  }
});
