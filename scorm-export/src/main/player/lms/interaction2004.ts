import type {Answer, Interaction} from './Interaction';
import {localTime} from './localTime';

/** What a platform must take of a description, in characters. */
const LONGEST = 250;
const AND = '[,]';

function response(answer: Answer): string {
  switch (answer.type) {
    case 'true-false':
      return String(answer.value);
    case 'matching':
      return answer.pairs.map((pair) => pair.join('[.]')).join(AND);
    case 'numeric':
      return String(answer.value);
    case 'choice':
    case 'sequencing':
      return answer.names.join(AND);
  }
}

/** One line that does not look as if it began with a language, `{lang=…}`. */
export function description2004(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s{]+/, '')
    .trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trim()}…`;
}

/** An answer in the elements of SCORM 2004 (Run-Time Environment 4.2.9). */
export function interaction2004(interaction: Interaction): readonly (readonly [string, string])[] {
  const {right, isRight} = interaction;
  return [
    // every other element needs the id, and responses need the type: error 408
    ['id', interaction.id],
    ['type', interaction.given.type],
    ['timestamp', localTime(interaction.at)],
    ...(right ? [['correct_responses.0.pattern', response(right)] as const] : []),
    ['learner_response', response(interaction.given)],
    ['result', isRight === undefined ? 'neutral' : isRight ? 'correct' : 'incorrect'],
    ['description', description2004(interaction.description)],
  ];
}
