import type {Check} from './Check';

/** What can be said about an answer. */
export interface Verdict {
  readonly isRight: boolean;
  /** For each number of the answer, whether it is right. */
  readonly each: readonly boolean[];
}

type Judged = Pick<Check, 'type' | 'right' | 'options' | 'rows'>;

function isPlaced({type}: Judged): boolean {
  return type === 'match' || type === 'order';
}

/** Marks an answer. Of choices all right ones and no other must be there, in any order. */
export function judge(check: Judged, chosen: readonly number[]): Verdict {
  const {right} = check;
  const each = chosen.map((number, place) =>
    isPlaced(check) ? right[place] === number : right.includes(number),
  );
  return {isRight: chosen.length === right.length && each.every(Boolean), each};
}

/** Whether an answer, perhaps of an earlier version of the course, can be one to this check. */
export function fits(check: Judged, chosen: readonly number[]): boolean {
  const known = chosen.every((number) => check.options.some((option) => option.number === number));
  switch (check.type) {
    case 'match':
      return known && chosen.length === check.rows.length;
    case 'order':
      return [...chosen].sort((one, other) => one - other).join() === check.right.join();
    case 'multiple':
      return known && chosen.length > 0;
    case 'single':
    case 'true-false':
      return known && chosen.length === 1;
  }
}
