import {fold} from './fold';
import type {SearchEntry} from './SearchEntry';

/** A piece of a text. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

export interface Hit {
  readonly entry: SearchEntry;
  /** Where in the text the words are; empty if they are in the title alone. */
  readonly context: readonly Piece[];
}

/** An entry made ready to be searched. */
export interface FoldedEntry {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly text: string;
}

const BEFORE = 50;
const AFTER = 110;

/** Where a word stands, preferably where a word begins: compounds may have it inside. */
function placeOf(word: string, text: string): {readonly at: number; readonly begins: boolean} {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) {
      return {at, begins: true};
    }
  }
  return {at: text.indexOf(word), begins: false};
}

function score(words: readonly string[], {title, text}: FoldedEntry): number {
  let sum = 0;
  for (const word of words) {
    const inTitle = placeOf(word, title);
    const inText = placeOf(word, text);
    if (inTitle.at < 0 && inText.at < 0) {
      return 0;
    }
    sum += inTitle.at < 0 ? 0 : inTitle.begins ? 20 : 10;
    sum += inText.at < 0 ? 0 : inText.begins ? 3 : 1;
  }
  return sum;
}

function contextOf(words: readonly string[], {entry, text}: FoldedEntry): readonly Piece[] {
  const [, , , original] = entry;
  const places = words.map((word) => placeOf(word, text).at).filter((at) => at >= 0);
  const first = Math.min(...places);
  if (!Number.isFinite(first)) {
    return [];
  }
  const start = first <= BEFORE ? 0 : original.indexOf(' ', first - BEFORE) + 1;
  const stop =
    original.length <= first + AFTER ? original.length : original.lastIndexOf(' ', first + AFTER);
  const from = Math.min(start, first);
  const to = Math.max(stop, first);
  const pieces: Piece[] = [{text: from > 0 ? '… ' : '', isHit: false}];
  let done = from;
  while (done < to) {
    const next = words
      .map((word) => ({at: text.indexOf(word, done), length: word.length}))
      .filter(({at, length}) => at >= 0 && at + length <= to)
      .sort((one, other) => one.at - other.at)[0];
    const at = next?.at ?? to;
    pieces.push({text: original.slice(done, at), isHit: false});
    if (next) {
      pieces.push({text: original.slice(at, at + next.length), isHit: true});
    }
    done = at + (next?.length ?? 0);
  }
  return [...pieces, {text: to < original.length ? ' …' : '', isHit: false}].filter(
    (piece) => piece.text !== '',
  );
}

/** Makes entries ready, once. */
export function prepare(entries: readonly SearchEntry[]): readonly FoldedEntry[] {
  return entries.map(([page, anchor, title, text]) => {
    const entry: SearchEntry = [page, anchor, title.normalize('NFC'), text.normalize('NFC')];
    return {entry, title: fold(entry[2]), text: fold(entry[3])};
  });
}

/** The entries that have every word of the query, the best first, else in the order of the course. */
export function find(entries: readonly FoldedEntry[], query: string): readonly Hit[] {
  const words = fold(query.normalize('NFC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) {
    return [];
  }
  return entries
    .map((entry) => ({entry, points: score(words, entry)}))
    .filter(({points}) => points > 0)
    .sort((one, other) => other.points - one.points)
    .map(({entry}) => ({entry: entry.entry, context: contextOf(words, entry)}));
}
