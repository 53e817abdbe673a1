import type {AnswerView, CheckUi} from './AnswerView';
import {badge, copyOf} from './badge';

/** Radio buttons or boxes to tick. */
export function choiceView(ui: CheckUi): AnswerView {
  const {check, make, say} = ui;
  const several = check.type === 'multiple';
  const lines = check.options.map((option) => {
    const input = make('input', {
      type: several ? 'checkbox' : 'radio',
      name: `${check.root.id}/choice`,
      id: `${check.root.id}/choice-${option.number}`,
    });
    const label = make('label', {}, input, make('span', {}, ...copyOf(option.source)));
    return {option, input, item: make('li', {}, label)};
  });
  const list = make('ul', {class: 'answers', role: 'list'}, ...lines.map(({item}) => item));
  const ticked = () => lines.filter(({input}) => input.checked);

  return {
    element: several
      ? make('div', {}, make('p', {class: 'hint'}, say('check.several')), list)
      : list,
    read() {
      const chosen = ticked().map(({option}) => option.number);
      return chosen.length > 0 ? chosen : (lines[0]?.input ?? list);
    },
    show: (chosen) =>
      lines.forEach(({option, input}) => void (input.checked = chosen.includes(option.number))),
    mark(each) {
      lines.forEach(({item}) => item.querySelector('.badge')?.remove());
      if (each) {
        ticked().forEach(({item}, place) => item.append(badge(ui, each[place] ?? false)));
      }
    },
  };
}
