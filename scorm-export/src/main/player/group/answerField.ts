import {LONGEST_ANSWER} from './GroupFile';
import type {TaskUi} from './GroupUi';

/** How many characters are left when it is first said aloud, and then each time it is. */
const SAID = [200, 50, 0];

/** The field for one answer, with a count that speaks up only when it gets tight. */
export function answerField(ui: TaskUi, index: number, written: (answer: string) => void) {
  const {make, say, unit, tell} = ui;
  const id = `${unit.id}/answer/${index + 1}`;
  const area = make('textarea', {
    id,
    rows: '6',
    maxlength: String(LONGEST_ANSWER),
    'aria-describedby': `${id}-hint ${id}-count`,
  });
  area.value = ui.draft()?.answers[index]?.answer ?? '';
  const count = make('p', {class: 'hint count', id: `${id}-count`});
  const show = (): void => {
    count.textContent = say('group.count', {count: area.value.length, most: LONGEST_ANSWER});
  };
  let said = SAID.filter((left) => LONGEST_ANSWER - area.value.length <= left).length;
  area.addEventListener('input', () => {
    show();
    const left = LONGEST_ANSWER - area.value.length;
    const now = SAID.filter((limit) => left <= limit).length;
    if (now > said) {
      tell(say('group.count.left', {left}));
    }
    said = now;
    written(area.value);
  });
  show();
  return make(
    'div',
    {class: 'field'},
    make('label', {for: id}, say('group.answer', {number: index + 1})),
    make('p', {class: 'hint', id: `${id}-hint`}, say('group.answer.hint')),
    area,
    count,
  );
}
