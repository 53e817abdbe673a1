import type {Element, Format} from './Element.js';

const anything: Format = () => true;

/** An element the content may read and write. */
export function both(format: Format, initially?: string): Element {
  return initially === undefined ? {access: 'both', format} : {access: 'both', format, initially};
}

/** A number the content may read and write, within a range. */
export function number(format: Format, range: (value: number) => boolean): Element {
  return {access: 'both', format, range};
}

export function readOnly(initially: string): Element {
  return {access: 'read', format: anything, initially};
}

export function writeOnly(format: Format): Element {
  return {access: 'write', format};
}

/** `_children` and `_version`: reserved words with a fixed value. */
export function keyword(value: string): Element {
  return {access: 'keyword', format: anything, initially: value};
}
