import {readAnswers} from './answerField';
import type {State, UnitState} from './State';
import {isDone} from './isDone';
import {digitStatus} from './statusDigit';
import {readTimes} from './timeField';

const REGISTRATION = /^[\w-]{22}$/;
const CURRENT = /^([\w-]{4})?$/;
const PLACE = /^\d{4}$/;
const UNITS = /^([\w-]{4}[1-4])*$/;

function readUnits(field: string, timeField: string): UnitState[] {
  const entries = field.match(/.{5}/g) ?? [];
  const units = entries.map((entry) => ({
    key: entry.slice(0, 4),
    status: digitStatus(entry.slice(4)),
  }));
  const times = readTimes(timeField, units.filter(({status}) => isDone(status)).length);
  let done = 0;
  return units.map((unit) => ({...unit, minutes: isDone(unit.status) ? times[done++] : undefined}));
}

/**
 * The state that a text holds; undefined if the text is empty, broken or somebody else's. The form has grown: a state of an early
 * player ends after its times, its answers or its language, and what it does not have is empty.
 */
export function readState(text: string): State | undefined {
  const fields = text.split(';');
  const [version, registration = '', current = '', units = '', times = '', answers = ''] = fields;
  const [language = '', place = '', courseVersion = '', ...rest] = fields.slice(6);
  if (
    version !== 'k1' ||
    !REGISTRATION.test(registration) ||
    !CURRENT.test(current) ||
    !UNITS.test(units)
  ) {
    return undefined;
  }
  return {
    registration,
    current,
    units: readUnits(units, times),
    answers: readAnswers(answers),
    language,
    place: PLACE.test(place) ? place : '',
    version: courseVersion,
    rest,
  };
}
