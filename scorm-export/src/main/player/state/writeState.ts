import type {State} from './State';
import {isDone} from './isDone';
import {statusDigit} from './statusDigit';
import {writeTimes} from './timeField';

/** Above this many characters the times are left out: SCORM 1.2 grants 4,096 in all. */
export const WITH_TIMES = 4_000;

/** The state as text; it starts with a letter, for Moodle compares what looks like a number as one. */
export function writeState(state: State): string {
  const units = state.units.map(({key, status}) => key + statusDigit(status)).join('');
  const done = state.units.filter(({status}) => isDone(status));
  const times = done.some(({minutes}) => minutes !== undefined)
    ? writeTimes(done.map(({minutes}) => minutes))
    : '';
  const withTimes = (field: string): string =>
    ['k1', state.registration, state.current, units, field, ...state.rest].join(';');
  const whole = withTimes(times);
  return whole.length <= WITH_TIMES ? whole : withTimes('');
}
