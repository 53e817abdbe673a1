import type {Clock} from '../lib/Clock';

/** A timer that only informs. */
export interface Countdown {
  readonly start: () => void;
  readonly pause: () => void;
  readonly reset: () => void;
  running(): boolean;
  /** Whole seconds that are left; below zero when the time is over. */
  left(): number;
}

/** Counts down from `minutes`; `changed` is called about once a second while it runs. */
export function countdown(minutes: number, clock: Clock, changed: () => void): Countdown {
  const whole = minutes * 60_000;
  let used = 0;
  let since: number | undefined;
  let callOff: () => void = () => undefined;

  const elapsed = (): number => used + (since === undefined ? 0 : clock.now() - since);
  const tick = (): void => {
    callOff = clock.after(1_000, tick);
    changed();
  };
  const stop = (): void => {
    callOff();
    used = elapsed();
    since = undefined;
  };
  return {
    start() {
      if (since === undefined) {
        since = clock.now();
        tick();
      }
    },
    pause() {
      stop();
      changed();
    },
    reset() {
      stop();
      used = 0;
      changed();
    },
    running: () => since !== undefined,
    left: () => Math.ceil((whole - elapsed()) / 1_000),
  };
}

/** Minutes and seconds, `19:05`. */
export function minutesAndSeconds(seconds: number): string {
  const all = Math.max(0, seconds);
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}
