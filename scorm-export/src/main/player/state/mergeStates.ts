import {raiseUnit} from './raiseUnit';
import {readState} from './readState';
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
  return writeState(
    other.units.reduce(
      (state, {key, status, minutes}) => raiseUnit(state, key, status, minutes),
      own,
    ),
  );
}
