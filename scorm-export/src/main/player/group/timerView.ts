import {countdown, minutesAndSeconds} from './countdown';
import type {TaskUi} from './GroupUi';

/** A timer that only informs: silent, to be paused and hidden; nothing stops when it is over. */
export function timerView({make, say, host, work, unit, tell}: TaskUi): HTMLElement {
  const minutes = work.minutes[unit.id] ?? 20;
  const time = make('span', {class: 'time', role: 'timer', 'aria-label': say('group.timer')});
  const run = make('button', {type: 'button'});
  const reset = make('button', {type: 'button'}, say('group.timer.reset'));
  const hide = make('button', {type: 'button', 'aria-expanded': 'true'}, say('group.timer.hide'));
  const shown = make('span', {class: 'row'}, time, run, reset);
  let over = false;

  const update = (): void => {
    const left = timer.left();
    time.textContent = left > 0 ? minutesAndSeconds(left) : say('group.timer.over');
    run.textContent = say(timer.running() ? 'group.timer.pause' : 'group.timer.start');
    run.hidden = left <= 0;
    if (left <= 0 && !over) {
      over = true;
      timer.pause();
      tell(say('group.timer.told', {minutes}));
    }
  };
  const timer = countdown(minutes, host.clock, () => update());
  run.addEventListener('click', () => (timer.running() ? timer.pause() : timer.start()));
  reset.addEventListener('click', () => {
    over = false;
    timer.reset();
  });
  hide.addEventListener('click', () => {
    shown.hidden = !shown.hidden;
    hide.setAttribute('aria-expanded', String(!shown.hidden));
    hide.textContent = say(shown.hidden ? 'group.timer.show' : 'group.timer.hide');
  });
  update();
  return make(
    'div',
    {class: 'row timer', role: 'group', 'aria-label': say('group.timer')},
    shown,
    hide,
  );
}
