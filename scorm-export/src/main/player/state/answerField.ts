import type {AnswerState} from './AnswerState';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const ENTRY = /^[\w-]{5,}$/;
const KEY = 4;

/** One entry of the field: the key, then one digit in base 64 for each number. */
export function writeAnswer({key, chosen}: AnswerState): string {
  return key + chosen.map((number) => DIGITS.charAt(number)).join('');
}

/** Whether {@link writeAnswer} can write it: a number beyond 63 has no digit. */
export function canKeep({chosen}: AnswerState): boolean {
  return chosen.length > 0 && chosen.every((number) => number > 0 && number < DIGITS.length);
}

/** The answers of a field, entries parted by full stops; what is no entry is left out. */
export function readAnswers(field: string): readonly AnswerState[] {
  return field
    .split('.')
    .filter((entry) => ENTRY.test(entry))
    .map((entry) => ({
      key: entry.slice(0, KEY),
      chosen: Array.from(entry.slice(KEY), (digit) => DIGITS.indexOf(digit)),
    }));
}
