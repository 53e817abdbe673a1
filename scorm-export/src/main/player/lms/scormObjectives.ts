import {isDone} from '../state/isDone';
import type {UnitProgress} from './Lms';
import type {ScormCalls} from './scormCalls';
import {statusRank} from './statusRank';

interface Known {
  readonly index: number;
  rank: number;
}

/** The objectives of one session. */
export interface ScormObjectives {
  /** Brings the objectives of these units as far as they are; whether anything was written. */
  raise(units: readonly UnitProgress[]): boolean;
  /** What was written may be lost: the next time all is read again. */
  forget(): void;
}

/**
 * Keeps an objective per unit in the platform, upwards only but for what the learner takes back. What is there already is read when the
 * first one is written: a launch must stay cheap, and most launches write none. A platform that
 * refuses objectives (they are optional in SCORM 1.2) is not asked again in this session.
 */
export function scormObjectives(calls: ScormCalls, statusName: string): ScormObjectives {
  const known = new Map<string, Known>();
  let count: number | undefined;
  let refused = false;

  const readAll = (): number => {
    const all = Number(calls.need('cmi.objectives._count'));
    if (!Number.isInteger(all) || all < 0) {
      return 0;
    }
    for (let index = 0; index < all; index++) {
      const rank = statusRank(calls.get(`cmi.objectives.${index}.${statusName}`));
      known.set(calls.get(`cmi.objectives.${index}.id`), {index, rank});
    }
    return all;
  };

  /** Indices must follow each other without a gap, so a refused id is not counted. */
  const add = (objective: string): Known | undefined => {
    const index = (count ??= readAll());
    const old = known.get(objective);
    if (old !== undefined) {
      return old;
    }
    if (!calls.set(`cmi.objectives.${index}.id`, objective)) {
      refused = true;
      return undefined;
    }
    const added = {index, rank: 0};
    known.set(objective, added);
    count = index + 1;
    return added;
  };

  const raise = ({objective, status}: UnitProgress): boolean => {
    const entry = known.get(objective) ?? add(objective);
    const value = isDone(status) ? 'completed' : 'incomplete';
    const rank = statusRank(value);
    // only what the learner takes back is lowered
    if (!entry || entry.rank === rank || (entry.rank > rank && status !== 'withdrawn')) {
      return false;
    }
    const done = calls.set(`cmi.objectives.${entry.index}.${statusName}`, value);
    refused = !done;
    entry.rank = rank;
    return done;
  };

  return {
    raise(units) {
      let wrote = false;
      for (const unit of units) {
        wrote = (!refused && raise(unit)) || wrote;
      }
      return wrote;
    },
    forget() {
      known.clear();
      count = undefined;
    },
  };
}
