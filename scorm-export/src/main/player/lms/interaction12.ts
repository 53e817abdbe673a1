import type {Answer, Interaction} from './Interaction';
import {localTime} from './localTime';

/** What a strict platform grants a response (CMIFeedback), in characters. */
const LONGEST = 255;

function response(answer: Answer): string {
  switch (answer.type) {
    case 'true-false':
      return answer.value ? 't' : 'f';
    case 'matching':
      return answer.pairs.map((pair) => pair.join('.')).join(',');
    case 'numeric':
      return String(answer.value);
    case 'choice':
    case 'sequencing':
      return answer.names.join(',');
  }
}

/** An answer in the elements of SCORM 1.2 (Run-Time Environment 3.4.7). */
export function interaction12(interaction: Interaction): readonly (readonly [string, string])[] {
  const {right, isRight} = interaction;
  const responses = [
    ...(right ? [['correct_responses.0.pattern', response(right)] as const] : []),
    ['student_response', response(interaction.given)] as const,
  ];
  return [
    ['id', interaction.id],
    ['type', interaction.given.type],
    ['time', localTime(interaction.at).slice(11)],
    // half a response would say something else
    ...responses.filter(([, text]) => text.length <= LONGEST),
    ['result', isRight === undefined ? 'neutral' : isRight ? 'correct' : 'wrong'],
  ];
}
