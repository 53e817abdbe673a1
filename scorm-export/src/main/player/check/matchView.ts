import type {AnswerView, CheckUi} from './AnswerView';
import {badge, copyOf} from './badge';
import {shuffled} from './shuffled';

/** Texts longer than this do not fit a closed list on a phone. */
const SHORT = 24;

/** A list to choose from for each left-hand side. Long texts also stand above, with letters. */
export function matchView(ui: CheckUi): AnswerView {
  const {check, make, say} = ui;
  const texts = check.options.map(({source}) => source.textContent.trim());
  const lettered = texts.some((text) => text.length > SHORT) && texts.length <= 26;
  const options = shuffled(check.options, check.root.id);
  const letter = (place: number): string =>
    lettered ? `${String.fromCharCode(65 + place)}. ` : '';

  const rows = check.rows.map((row) => {
    const id = `${check.root.id}/row-${row.number}`;
    const select = make(
      'select',
      {id},
      make('option', {value: ''}, say('check.select')),
      ...options.map(({number, source}, place) =>
        make('option', {value: String(number)}, letter(place) + source.textContent.trim()),
      ),
    );
    const item = make('li', {}, make('label', {for: id}, ...copyOf(row.source)), select);
    return {select, item};
  });
  const list = make('ul', {class: 'answers pairs', role: 'list'}, ...rows.map(({item}) => item));
  const long = make(
    'ol',
    {class: 'letters', type: 'A'},
    ...options.map(({source}) => make('li', {}, ...copyOf(source))),
  );

  return {
    element: lettered ? make('div', {}, long, list) : list,
    read() {
      const empty = rows.find(({select}) => select.value === '');
      return empty ? empty.select : rows.map(({select}) => Number(select.value));
    },
    show: (chosen) =>
      rows.forEach(({select}, place) => void (select.value = String(chosen[place] ?? ''))),
    mark(each) {
      rows.forEach(({item}, place) => {
        item.querySelector('.badge')?.remove();
        if (each) {
          item.append(badge(ui, each[place] ?? false));
        }
      });
    },
  };
}
