import type {GroupNames} from '../statement/statementsOf';
import type {Say} from '../course/sayIn';

/** The names of groups as a course's `course-data` and texts have them. */
export function groupNames(data: unknown, say: Say): GroupNames {
  const {course, groupWork} = data as {
    readonly course: {readonly language: string};
    readonly groupWork?: {
      readonly municipalities: readonly {readonly number: string; readonly name: string}[];
    };
  };
  return {
    municipality: (number) => groupWork?.municipalities.find((one) => one.number === number)?.name,
    other: say('group.other'),
    group: (number) => say('group.number', {number}),
    language: course.language,
  };
}
