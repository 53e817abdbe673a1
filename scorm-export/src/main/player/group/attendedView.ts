import {fill} from '../lib/fill';
import type {TaskUi} from './GroupUi';

/** For those whose group hands in from another device: they say so in their own course. */
export function attendedView({make, say, host, unit, tell}: TaskUi) {
  const box = make('div', {class: 'attended'});
  const mark = (type: 'attended' | 'withdrawn'): void => {
    host.handIn({type, unit});
    tell(say(type === 'attended' ? 'group.attended.told' : 'group.withdrawn.told'));
    box.querySelector('h3')?.focus();
  };
  const update = (): void => {
    const status = host.tracking.status(unit);
    const attended = status === 'attended';
    const button = make('button', {type: 'button'});
    button.textContent = say(attended ? 'group.attended.undo' : 'group.attended');
    button.addEventListener('click', () => mark(attended ? 'withdrawn' : 'attended'));
    fill(
      box,
      make('h3', {tabindex: '-1'}, say('group.attended.title')),
      ...(status === 'completed'
        ? [make('p', {class: 'done'}, say('group.handed-in'))]
        : [
            make(
              'p',
              attended ? {class: 'done'} : {},
              say(attended ? 'group.attended.done' : 'group.attended.hint'),
            ),
            button,
          ]),
    );
  };
  update();
  return {box, update};
}
