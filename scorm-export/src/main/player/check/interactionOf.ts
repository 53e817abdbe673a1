import type {Answer, Interaction} from '../lms/Interaction';
import type {Check, Option} from './Check';
import {judge} from './judge';

function names(options: readonly Option[], numbers: readonly number[]): readonly string[] {
  return numbers.map((wanted) => options.find(({number}) => number === wanted)?.name ?? '');
}

function answer({type, options, rows}: Check, chosen: readonly number[]): Answer {
  const chosenNames = names(options, chosen);
  switch (type) {
    case 'true-false':
      return {type, value: chosen[0] === 1};
    case 'match':
      return {
        type: 'matching',
        pairs: rows.map(({name}, row) => [name, chosenNames[row] ?? ''] as const),
      };
    case 'order':
      return {type: 'sequencing', names: chosenNames};
    case 'single':
    case 'multiple':
      return {type: 'choice', names: chosenNames};
  }
}

/** What a platform is told of an answer. */
export function interactionOf(check: Check, chosen: readonly number[], at: number): Interaction {
  return {
    id: check.interaction,
    description: check.prompt,
    given: answer(check, chosen),
    right: answer(check, check.right),
    isRight: judge(check, chosen).isRight,
    at,
  };
}
