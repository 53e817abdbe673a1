import type {State} from './State';
import {writeAnswer} from './answerField';
import {isDone} from './isDone';
import {statusDigit} from './statusDigit';
import {writeTimes} from './timeField';

/**
 * Above this many characters the times are left out, and after them the oldest answers: SCORM 1.2
 * grants 4,096 in all.
 */
export const WITH_TIMES = 4_000;

/** The newest answers that leave a state of so many characters within the limit. */
function answerField({answers}: State, others: number): string {
  const kept: string[] = [];
  let length = others;
  for (const answer of [...answers].reverse()) {
    const entry = writeAnswer(answer);
    length += 1 + entry.length;
    if (length > WITH_TIMES) {
      break;
    }
    kept.unshift(entry);
  }
  return kept.join('.');
}

/** The state as text; it starts with a letter, for Moodle compares what looks like a number as one. */
export function writeState(state: State): string {
  const units = state.units.map(({key, status}) => key + statusDigit(status)).join('');
  const done = state.units.filter(({status}) => isDone(status));
  const times = done.some(({minutes}) => minutes !== undefined)
    ? writeTimes(done.map(({minutes}) => minutes))
    : '';
  const withFields = (field: string, answers: string): string =>
    [
      'k1',
      state.registration,
      state.current,
      units,
      field,
      answers,
      state.language,
      state.place,
      state.version,
      ...state.rest,
    ].join(';');
  const whole = withFields(times, '');
  const field = whole.length <= WITH_TIMES ? times : '';
  // no mark stands before the first answer
  const others = withFields(field, '').length - 1;
  return withFields(field, answerField(state, others));
}
