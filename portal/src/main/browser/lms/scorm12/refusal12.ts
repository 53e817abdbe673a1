import type {ElementTable} from '../model/Element.js';
import {rowOf} from '../model/rowOf.js';
import type {Values} from '../model/Values.js';

/** The SCORM 1.2 error number a write is refused with, `0` when it is taken. */
export function refusal12(
  table: ElementTable,
  values: Values,
  element: string,
  value: string,
): string {
  const row = rowOf(table, element);
  if (!row) {
    return /\._(count|children|version)$/.test(element) ? '402' : '201';
  }
  if (row.access === 'keyword') {
    return '402';
  }
  if (row.access === 'read') {
    return '403';
  }
  if (values.hasGap(element)) {
    return '201';
  }
  const length = element === 'cmi.comments' ? (values.get(element) ?? '') : '';
  if (!row.format(length + value)) {
    return '405';
  }
  return row.range && value !== '' && !row.range(Number(value)) ? '405' : '0';
}
