import type {Interaction} from '../lms/Interaction';
import type {GroupSubmission} from './GroupHandIn';

/** What the numbers are called for people, in formats that have room for it. */
export interface NumberNames {
  readonly present: string;
  readonly answered: string;
}

/**
 * The numbers of a hand-in, as a platform takes them: how many were there, if the group said so, and
 * how many questions have an answer. Not a word of what was written.
 */
export function numbersOf(
  {unit, present, answered}: GroupSubmission,
  names: NumberNames,
  at: number,
): readonly Interaction[] {
  // objective ids have hyphens, which Moodle refuses in parts of 2004
  const task = unit.objective.replace(/[^A-Za-z0-9]/g, '_');
  const number = (name: keyof NumberNames, value: number): Interaction => ({
    id: `${task}.${name}`,
    description: `${unit.title}: ${names[name]}`,
    given: {type: 'numeric', value},
    at,
  });
  return [
    ...(present === undefined ? [] : [number('present', present)]),
    number('answered', answered),
  ];
}
