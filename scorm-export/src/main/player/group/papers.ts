import type {Say} from '../course/sayIn';
import type {GroupFile} from './GroupFile';
import type {GroupKey} from './GroupKey';
import type {Paper, PaperQuestion} from './Paper';

/** Without spaces and empty lines around it; the command line does the same. */
export function trimmed(text: string): string {
  return text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}

/** The day of a meeting as one writes it in the language of the course. */
export function dayText(date: string, say: Say<GroupKey>): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return say('minutes.date', {year, month, day});
}

/** Municipality and number of a group. */
export function groupName({group}: GroupFile, say: Say<GroupKey>): string {
  return say('minutes.group', {name: group.municipality.name, number: group.number});
}

/** Group, day and number present in one line. */
export function groupLine(file: GroupFile, say: Say<GroupKey>): string {
  const present =
    file.present === undefined ? [] : [say('minutes.present', {present: file.present})];
  return [groupName(file, say), dayText(file.date, say), ...present].join(', ');
}

/** What one group has written about one task. */
export function taskPaper(file: GroupFile, say: Say<GroupKey>): Paper {
  return {
    language: file.language,
    title: file.task.title,
    about: [file.course.title, groupLine(file, say)],
    parts: [
      {
        heading: undefined,
        about: [],
        questions: file.answers.map(({question, answer}, index) => ({
          heading: `${index + 1}. ${question}`,
          answers: [{by: undefined, text: trimmed(answer) || say('minutes.none')}],
        })),
      },
    ],
  };
}

function identity({group}: GroupFile): string {
  // a municipality outside the list comes last
  return `${group.municipality.number || '~'} ${String(group.number).padStart(2, '0')}`;
}

function order(file: GroupFile): string {
  const number = String(file.task.number).padStart(3, '0');
  return [number, file.task.id, identity(file), file.date, file.saved].join(' ');
}

/**
 * The files that minutes are made of: by task, then by group and day; of two with the same group, day
 * and task the one that was changed last.
 */
export function sortedFiles(files: readonly GroupFile[]): readonly GroupFile[] {
  const sorted = [...files].sort((one, other) => (order(one) < order(other) ? -1 : 1));
  const latest = new Map(
    sorted.map((file) => [[file.task.id, identity(file), file.date].join(' '), file]),
  );
  return [...latest.values()];
}

function questionsOf(files: readonly GroupFile[], say: Say<GroupKey>): PaperQuestion[] {
  const all = new Map<string, {by: string; text: string}[]>();
  for (const file of files) {
    for (const {question, answer} of file.answers) {
      const answers = all.get(question) ?? [];
      all.set(question, answers);
      if (trimmed(answer) !== '') {
        answers.push({by: groupName(file, say), text: trimmed(answer)});
      }
    }
  }
  return [...all].map(([question, answers], index) => ({
    heading: `${index + 1}. ${question}`,
    answers: answers.length > 0 ? answers : [{by: undefined, text: say('minutes.none')}],
  }));
}

/** The minutes of all groups; `files` as {@link sortedFiles} gives them, at least one. */
export function minutesPaper(files: readonly GroupFile[], say: Say<GroupKey>): Paper {
  const days = files.map(({date}) => date).sort();
  const [from = '', to = ''] = [days[0], days[days.length - 1]].map((day) =>
    dayText(day ?? '', say),
  );
  const tasks = [...new Set(files.map(({task}) => task.id))];
  return {
    language: files[0]?.language ?? '',
    title: say('minutes.title'),
    about: [
      files[0]?.course.title ?? '',
      say('minutes.groups', {groups: new Set(files.map(identity)).size}),
      say('minutes.day', {date: from === to ? from : `${from}–${to}`}),
    ],
    parts: tasks.map((id) => {
      const those = files.filter(({task}) => task.id === id);
      return {
        heading: those[0]?.task.title ?? '',
        about: those.map((file) => groupLine(file, say)),
        questions: questionsOf(those, say),
      };
    }),
  };
}
