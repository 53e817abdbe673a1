import assert from 'node:assert/strict';
import {test} from 'node:test';
import {find, prepare} from '../../main/player/search/find';
import {fold} from '../../main/player/search/fold';
import type {SearchEntry} from '../../main/player/search/SearchEntry';

const ENTRIES: readonly SearchEntry[] = [
  [
    'one',
    '',
    'Innledning',
    `${'ord '.repeat(60)}Her om stedsutvikling og økonomi.${' ord'.repeat(60)}`,
  ],
  ['two', 'hva', 'Økonomi', 'Om penger.'],
  ['two', 'hvem', 'Hvem', 'Folkevalgte i en idé om okonomi.'],
];

function places(query: string): string[] {
  return find(prepare(ENTRIES), query).map(({entry: [page, anchor]}) => `${page}/${anchor}`);
}

test('case and accents do not matter, æ, ø and å do', () => {
  assert.equal(fold('ÆØÅ æøå É ï Ž 𝒳'), 'æøå æøå e i z 𝒳');
  assert.deepEqual(places('IDE'), ['two/hvem']);
  assert.deepEqual(places('okonomi'), ['two/hvem']);
});

test('a hit in a title comes before one in a text', () => {
  assert.deepEqual(places('økonomi'), ['two/hva', 'one/']);
});

test('every word must be there, and may stand inside a compound', () => {
  assert.deepEqual(places('utvikling økonomi'), ['one/']);
  assert.deepEqual(places('utvikling penger'), []);
  assert.deepEqual(places('«»'), []);
});

test('the context shows the words as they stand, and that there is more', () => {
  const context = find(prepare(ENTRIES), 'ØKONOMI')[1]?.context ?? [];

  assert.deepEqual(
    context.filter(({isHit}) => isHit).map(({text}) => text),
    ['økonomi'],
  );
  assert.match(context.map(({text}) => text).join(''), /^… .*om stedsutvikling og økonomi\. .* …$/);
});

test('letters that are put together of two are found as one', () => {
  assert.deepEqual(places('o\u0308konomi'), ['two/hvem']);
  assert.equal(find(prepare([['a', '', 'A', 'paa A\u030Apent']]), 'åpent').length, 1);
});
