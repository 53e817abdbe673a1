import type {Clock} from '../lib/Clock';
import type {Lms, Progress, Saved} from '../lms/Lms';
import {backOff} from './backOff';

/** Saving of what changed, again until it is stored. */
export interface Saver {
  /** Something is not saved. */
  changed(): void;
  /** Saves within so many milliseconds. */
  within(milliseconds: number): void;
  /** Saves what is not saved, now. */
  readonly save: () => void;
  /** Nothing is saved later. */
  callOff(): void;
}

/** What a saver saves, and who hears of it. */
export interface SaverNeeds<T> {
  readonly lms: Pick<Lms, 'save'>;
  readonly clock: Clock;
  /** What is there to save, and what comes back with the answer; undefined if nobody keeps anything. */
  readonly take: () => {readonly progress: Progress; readonly with: T} | undefined;
  readonly answered: (outcome: Saved, taken: T) => void;
}

/** Saves at the event, not at the end; what is not stored is tried again, later and later. */
export function saver<T>({lms, clock, take, answered}: SaverNeeds<T>): Saver {
  let dirty = false;
  let failures = 0;
  let callOff: () => void = () => undefined;

  const within = (milliseconds: number): void => {
    callOff();
    callOff = clock.after(milliseconds, save);
  };

  function save(): void {
    callOff();
    const taken = dirty ? take() : undefined;
    if (!taken) {
      return;
    }
    dirty = false;
    void lms.save(taken.progress).then((outcome) => {
      if (outcome === 'saved') {
        failures = 0;
      } else {
        dirty = true;
        if (outcome !== 'closed') {
          within(backOff(++failures));
        }
      }
      answered(outcome, taken.with);
    });
  }

  return {
    changed: () => void (dirty = true),
    within,
    save,
    callOff: () => callOff(),
  };
}
