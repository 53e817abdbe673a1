import type {TaskUi} from './GroupUi';
import type {GroupFile} from './GroupFile';

/** A draft with what is not the group's own in the language of the page: it may have been begun in another. */
export function inWords(
  {host, work, unit, questions, say, language}: Omit<TaskUi, 'draft'>,
  draft: GroupFile,
): GroupFile {
  if (draft.language === language) {
    return draft;
  }
  const {municipality, number} = draft.group;
  const listed = work.municipalities.find((other) => other.number === municipality.number);
  return {
    ...draft,
    language,
    course: {...draft.course, title: host.course.title},
    task: {...draft.task, title: unit.title},
    group: {
      municipality: {...municipality, name: listed?.name ?? say('group.other')},
      number,
    },
    answers: questions.map((question, index) => ({
      question,
      answer: draft.answers[index]?.answer ?? '',
    })),
  };
}
