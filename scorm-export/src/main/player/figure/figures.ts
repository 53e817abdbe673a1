import type {ExtraKey} from '../course/ExtraKey';
import type {Say} from '../course/sayIn';
import type {Host} from '../host/Host';
import {elements, type MakeElement} from '../lib/elements';
import {fill} from '../lib/fill';
import {readParts} from './readParts';

/** Puts a button for each part under a figure; it points the part out and says what it is. */
function explore(figure: Element, make: MakeElement, label: string): void {
  const parts = readParts(figure);
  const drawing = figure.querySelector('figure');
  if (parts.length === 0 || !drawing) {
    return;
  }
  const said = make('div', {role: 'status', class: 'part-text'});
  const buttons = parts.map(({name}) =>
    make('button', {type: 'button', 'aria-pressed': 'false'}, name),
  );
  const point = (chosen: number): void => {
    parts.forEach(({shapes, text}, place) => {
      const isOn = place === chosen && buttons[place]?.getAttribute('aria-pressed') !== 'true';
      buttons[place]?.setAttribute('aria-pressed', String(isOn));
      shapes.forEach((shape) => shape.classList.toggle('pointed-out', isOn));
      if (place === chosen) {
        fill(said, ...(isOn ? [make('p', {}, text)] : []));
      }
    });
  };
  buttons.forEach((button, place) => button.addEventListener('click', () => point(place)));
  const group = make('div', {class: 'parts', role: 'group', 'aria-label': label}, ...buttons);
  drawing.after(make('p', {class: 'parts-label', 'aria-hidden': 'true'}, `${label}:`), group, said);
}

/** Makes the figures of each page explorable when it is first shown. */
export function figures(host: Host): void {
  const known = new Set<Element>();
  const make = elements(host.document);
  host.onPage((article) => {
    article.querySelectorAll('.figure').forEach((figure) => {
      if (!known.has(figure)) {
        known.add(figure);
        const say: Say<ExtraKey> = host.sayOn(figure);
        explore(figure, make, say('figure.parts'));
      }
    });
  });
}
