import type {ExtraKey} from '../course/ExtraKey';
import type {Say} from '../course/sayIn';
import type {Host} from '../host/Host';
import {elements} from '../lib/elements';
import {fill} from '../lib/fill';
import {find, type FoldedEntry, type Hit} from './find';
import {loadIndex} from './loadIndex';

const SHORTEST = 2;
const SHOWN = 20;

/** Puts a search form with a list of hits at the top of the contents. */
export function search(host: Host): void {
  const {document, course} = host;
  const contents = document.getElementById('contents');
  if (!contents) {
    return;
  }
  const make = elements(document);
  const say: Say<ExtraKey> = host.say;
  const language = course.languages.find(({tag}) => tag === course.language);
  const index = loadIndex(document, `${language?.folder ?? ''}search.js`);
  const input = make('input', {
    type: 'search',
    id: 'search-words',
    autocomplete: 'off',
    'aria-describedby': 'search-count',
  });
  const count = make('p', {role: 'status', id: 'search-count'});
  const hits = make('ol', {class: 'hits', role: 'list'});
  const form = make(
    'form',
    {class: 'search', role: 'search'},
    make('label', {for: input.id}, say('search.label')),
    make('div', {}, input, make('button', {type: 'submit'}, say('search.submit'))),
  );

  const hit = ({entry: [page, anchor, title], context}: Hit): HTMLElement => {
    const pageTitle = course.pages.find(({id}) => id === page)?.title ?? '';
    const href = anchor === '' ? `#${page}` : `#${page}/${anchor}`;
    const item = make('li', {}, make('a', {href}, title));
    if (anchor !== '' && pageTitle !== title) {
      item.append(make('span', {class: 'where'}, pageTitle));
    }
    const pieces = context.map(({text, isHit}) => (isHit ? make('mark', {}, text) : text));
    if (pieces.length > 0) {
      item.append(make('span', {class: 'excerpt'}, ...pieces));
    }
    return item;
  };
  const show = (entries: readonly FoldedEntry[], words: string): void => {
    const found = find(entries, words);
    const values = {words, count: found.length, shown: SHOWN};
    const key = found.length === 0 ? 'none' : found.length > SHOWN ? 'first' : 'found';
    fill(count, say(`search.${key}`, values));
    fill(hits, ...found.slice(0, SHOWN).map(hit));
  };

  let asked = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const turn = ++asked;
    const words = input.value.trim();
    if (words.length < SHORTEST) {
      fill(hits);
      fill(count, words === '' ? '' : say('search.short'));
      return;
    }
    index().then(
      (entries) => turn === asked && show(entries, words),
      () => turn === asked && fill(count, say('search.failed')),
    );
  });
  input.addEventListener('input', () => {
    if (input.value === '') {
      fill(hits);
      fill(count);
    }
  });
  contents.prepend(form, count, hits);
}
