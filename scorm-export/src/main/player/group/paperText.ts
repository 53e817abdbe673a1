import type {Paper} from './Paper';

/** A paper as plain text. */
export function paperText({title, about, parts}: Paper): string {
  const lines = [title, '='.repeat(title.length), ...about, ''];
  for (const part of parts) {
    if (part.heading !== undefined) {
      lines.push(part.heading, '-'.repeat(part.heading.length), ...part.about, '');
    }
    for (const {heading, answers} of part.questions) {
      lines.push(heading, '');
      for (const {by, text} of answers) {
        lines.push(...(by === undefined ? [] : [`${by}:`]), text, '');
      }
    }
  }
  return lines.join('\n');
}
