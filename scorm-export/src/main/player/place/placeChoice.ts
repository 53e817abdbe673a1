import type {ExtraKey} from '../course/ExtraKey';
import type {Say} from '../course/sayIn';
import {field} from '../group/field';
import {readGroupWork} from '../group/readGroupWork';
import type {Host} from '../host/Host';
import {elements} from '../lib/elements';

/**
 * On the first page, if nothing is tracked there: which municipality the learner is from. She need not
 * tell; what she tells goes along in what the course reports, and can be changed or taken back.
 */
export function placeChoice(host: Host): void {
  const {document, course, data, tracking} = host;
  const page = course.pages[0]?.id;
  const municipalities = readGroupWork(data).municipalities;
  if (!host.asksPlace || municipalities.length === 0 || course.units.some(({id}) => id === page)) {
    return;
  }
  host.onPage((article) => {
    if (article.dataset['page'] !== page || article.querySelector('.place')) {
      return;
    }
    const make = elements(document);
    const say: Say<ExtraKey> = host.sayOn(article);
    const select = make('select', {id: 'place'});
    select.append(make('option', {value: ''}, say('place.none')));
    municipalities.forEach(({number, name}) =>
      select.append(make('option', {value: number}, name)),
    );
    select.value = tracking.place();
    const told = make('p', {role: 'status', class: 'told'});
    select.addEventListener('change', () => {
      tracking.choosePlace(select.value);
      told.textContent = say('place.kept');
    });
    const {element} = field(make, select, {label: say('place.title'), hint: say('place.hint')});
    const box = make('div', {class: 'place'}, element, told);
    const end = article.querySelector('.page-end');
    article.insertBefore(box, end?.parentElement === article ? end : null);
  });
}
