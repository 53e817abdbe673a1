import type {State, UnitState} from './State';
import {readTimes} from './timeField';

const REGISTRATION = /^[\w-]{22}$/;
const CURRENT = /^([\w-]{4})?$/;
const UNITS = /^([\w-]{4}[12])*$/;

function readUnits(field: string, timeField: string): UnitState[] {
  const entries = field.match(/.{5}/g) ?? [];
  const times = readTimes(timeField, entries.filter((entry) => entry.endsWith('2')).length);
  let completed = 0;
  return entries.map((entry) =>
    entry.endsWith('2')
      ? {key: entry.slice(0, 4), status: 'completed', minutes: times[completed++]}
      : {key: entry.slice(0, 4), status: 'opened', minutes: undefined},
  );
}

/** The state that a text holds; undefined if the text is empty, broken or somebody else's. */
export function readState(text: string): State | undefined {
  const [version, registration = '', current = '', units = '', times = '', ...rest] =
    text.split(';');
  if (
    version !== 'k1' ||
    !REGISTRATION.test(registration) ||
    !CURRENT.test(current) ||
    !UNITS.test(units)
  ) {
    return undefined;
  }
  return {registration, current, units: readUnits(units, times), rest};
}
