import {isDone} from './isDone';
import type {State, Status} from './State';

/** What may follow a status; nothing is lowered but by the learner's own `withdrawn`. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  opened: ['completed', 'attended'],
  completed: ['withdrawn'],
  // one who was with a group may still hand in for it
  attended: ['completed', 'withdrawn'],
  withdrawn: ['completed', 'attended'],
};

/** The state with a unit at `status`, if that may follow on what it has. */
export function raiseUnit(state: State, key: string, status: Status, minutes?: number): State {
  const old = state.units.find((unit) => unit.key === key);
  if (old ? !NEXT[old.status].includes(status) : status === 'withdrawn') {
    return state;
  }
  const raised = {key, status, minutes: isDone(status) ? minutes : undefined};
  const units = old
    ? state.units.map((unit) => (unit === old ? raised : unit))
    : [...state.units, raised];
  return {...state, units};
}
