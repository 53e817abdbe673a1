import type {Unit} from '../course/Unit';
import type {Clock} from '../lib/Clock';

/** How long each unit was shown in this visit. */
export interface UnitTimes {
  /** This unit is shown now, or none. */
  show(unit: Unit | undefined): void;
  /** Milliseconds up to now. */
  spentOn(unit: Unit): number;
}

/** Times by a clock; `opened` hears of each unit when it is shown for the first time. */
export function unitTimes(clock: Clock, opened: (unit: Unit) => void): UnitTimes {
  const spent = new Map<Unit, number>();
  let shown: Unit | undefined;
  let since = 0;
  const spentOn = (unit: Unit): number =>
    (spent.get(unit) ?? 0) + (unit === shown ? clock.now() - since : 0);
  return {
    show(unit) {
      if (shown) {
        spent.set(shown, spentOn(shown));
      }
      shown = unit;
      since = clock.now();
      if (unit && !spent.has(unit)) {
        spent.set(unit, 0);
        opened(unit);
      }
    },
    spentOn,
  };
}
