import type {ElementTable} from '../model/Element.js';
import {rowOf} from '../model/rowOf.js';
import type {Values} from '../model/Values.js';

/** What a read gives: a value, or an empty one and the error number. */
export function read2004(
  table: ElementTable,
  values: Values,
  element: string,
): {value: string; error: string} {
  const array = /^(cmi\..+)\._count$/.exec(element)?.[1];
  if (array && isArray(table, array)) {
    return {value: String(values.count(array)), error: '0'};
  }
  const row = rowOf(table, element);
  if (!row) {
    return {value: '', error: /\._(children|count)$/.test(element) ? '301' : '401'};
  }
  if (row.access === 'write') {
    return {value: '', error: '405'};
  }
  if (isOutOfRange(values, element)) {
    return {value: '', error: '301'};
  }
  const value = values.get(element) ?? row.initially;
  return value === undefined ? {value: '', error: '403'} : {value, error: '0'};
}

function isArray(table: ElementTable, name: string): boolean {
  if (name === 'cmi.comments_from_lms') {
    return true;
  }
  const generic = name.replace(/\.\d+(?=\.|$)/g, '.n') + '.n.';
  return [...table.keys()].some((key) => key.startsWith(generic));
}

function isOutOfRange(values: Values, element: string): boolean {
  return [...element.matchAll(/\.(\d+)(?=\.|$)/g)].some(
    (found) => Number(found[1]) >= values.count(element.slice(0, found.index)),
  );
}
