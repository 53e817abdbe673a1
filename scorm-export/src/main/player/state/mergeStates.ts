import {raiseUnit} from './raiseUnit';
import {readState} from './readState';
import type {State} from './State';
import {writeState} from './writeState';

/**
 * The state in `mine` with what `theirs` has reached beyond it: the course may be open twice in one
 * browser, and the one that saves last must not lower what the other has done.
 */
export function mergeStates(mine: string, theirs: string): string {
  const own = readState(mine);
  const other = readState(theirs);
  if (!own || !other) {
    return mine;
  }
  // what was handed in or taken back here is later than what is stored
  const settled = new Set(own.units.filter(({status}) => status !== 'opened').map(({key}) => key));
  const answered = new Set(own.answers.map(({key}) => key));
  const start: State = {
    ...own,
    place: own.place || other.place,
    answers: [...other.answers.filter(({key}) => !answered.has(key)), ...own.answers],
  };
  return writeState(
    other.units
      .filter(({key}) => !settled.has(key))
      .reduce((state, {key, status, minutes}) => raiseUnit(state, key, status, minutes), start),
  );
}
