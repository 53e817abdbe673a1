import {canKeep} from './answerField';
import type {AnswerState} from './AnswerState';
import type {State} from './State';

/** The state with an answer as the latest; the one there was to the same check is replaced. */
export function keepAnswer(state: State, answer: AnswerState): State {
  const others = state.answers.filter(({key}) => key !== answer.key);
  return {...state, answers: canKeep(answer) ? [...others, answer] : others};
}
