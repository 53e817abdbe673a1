import type {Format} from './Element.js';

/** Text of at most so many UTF-16 code units, which is how a browser counts. */
export function text(limit: number): Format {
  return (value) => value.length <= limit;
}

export function pattern(form: RegExp): Format {
  return (value) => form.test(value);
}

export function oneOf(...words: readonly string[]): Format {
  return (value) => words.includes(value);
}

export function allOf(...formats: readonly Format[]): Format {
  return (value) => formats.every((format) => format(value));
}
