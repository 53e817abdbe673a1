import {fill} from '../lib/fill';
import type {GroupFile} from './GroupFile';
import type {GroupKey} from './GroupKey';
import type {TaskUi} from './GroupUi';
import {trimmed} from './papers';

function answered(draft: GroupFile): number {
  return draft.answers.filter(({answer}) => trimmed(answer) !== '').length;
}

/** Hands in for the group, as far as the course and the platform let it; can be taken back. */
export function handInView(ui: TaskUi, draft: GroupFile): HTMLElement {
  const {make, say, host, unit, work, tell} = ui;
  const box = make('div', {class: 'hand-in'});

  const send = (withText: boolean): void => {
    host.handIn({
      type: 'submitted',
      unit,
      identity: {municipality: draft.group.municipality.number, group: draft.group.number},
      date: draft.date,
      present: draft.present,
      questions: draft.answers.length,
      answered: answered(draft),
      text: withText ? draft.answers.map(({answer}) => answer) : undefined,
    });
    update('group.handed-in.told');
  };
  const button = (key: GroupKey, kind: string, act: () => void): HTMLElement => {
    const made = make('button', {type: 'button', class: kind}, say(key));
    made.addEventListener('click', act);
    return made;
  };
  const mayCarry = work.handIn === 'text' && host.carriesText;
  const takeBack = (): void => {
    host.handIn({type: 'withdrawn', unit});
    update(mayCarry ? 'group.withdrawn.sent' : 'group.withdrawn.told');
  };

  function content(): (HTMLElement | string)[] {
    if (work.handIn === 'export') {
      return [make('p', {}, say('group.hand-in.export'))];
    }
    if (host.tracking.status(unit) === 'completed') {
      return [
        make('p', {class: 'done'}, say('group.handed-in')),
        button('group.withdraw', '', takeBack),
      ];
    }
    if (host.keeper() === 'nobody') {
      return [make('p', {}, say('group.hand-in.nobody'))];
    }
    const here = host.keeper() === 'device';
    const numbers = {answered: answered(draft), questions: draft.answers.length};
    const parts: HTMLElement[] = [
      make('p', {}, say(here ? 'group.hand-in.here' : 'group.hand-in.status', numbers)),
      button('group.hand-in.send', 'main', () => send(false)),
    ];
    if (mayCarry) {
      parts.push(
        make('p', {}, say('group.hand-in.text')),
        button('group.hand-in.send-text', '', () => send(true)),
      );
    } else if (work.handIn === 'text') {
      parts.push(make('p', {}, say('group.hand-in.no-text')));
    }
    return parts;
  }

  function update(told?: GroupKey): void {
    const hadFocus = box.contains(host.document.activeElement);
    fill(box, make('h3', {tabindex: '-1'}, say('group.hand-in')), ...content());
    if (hadFocus) {
      box.querySelector('h3')?.focus();
    }
    if (told) {
      tell(say(told));
    }
  }

  update();
  return box;
}
