import type {Element, ElementTable} from './Element.js';

/** The row of the data model that an element name belongs to. */
export function rowOf(table: ElementTable, element: string): Element | undefined {
  return table.get(element.replace(/\.(?:0|[1-9]\d*)(?=\.|$)/g, '.n'));
}
