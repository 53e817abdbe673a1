import type {State, Status} from './State';

/** The state with a unit at least as far as `status`; nothing is ever lowered. */
export function raiseUnit(state: State, key: string, status: Status, minutes?: number): State {
  const old = state.units.find((unit) => unit.key === key);
  if (old?.status === 'completed' || old?.status === status) {
    return state;
  }
  const raised = {key, status, minutes: status === 'completed' ? minutes : undefined};
  const units = old
    ? state.units.map((unit) => (unit === old ? raised : unit))
    : [...state.units, raised];
  return {...state, units};
}
