import {FORM, LONGEST_ANSWER, MOST_GROUPS, type GroupAnswer, type GroupFile} from './GroupFile';

/** Why a file is refused. */
export type Reason = 'too-large' | 'not-json' | 'other-form' | 'newer' | 'broken';

/** A file, or why it is refused; `field` is what is broken. */
export type ReadFile =
  | {readonly file: GroupFile}
  | {readonly file?: undefined; readonly reason: Reason; readonly field: string};

/** Characters of a whole file. */
export const LONGEST_FILE = 500_000;

const MOST_ANSWERS = 50;
const LONGEST_LINE = 500;
const MOST_PRESENT = 999;
const MOST_TASKS = 999;
// control characters, and halves of characters that no file can hold; \n and \t are for answers
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f\ud800-\udfff]/u; // eslint-disable-line no-control-regex

interface Fields {
  text(name: string, form: RegExp, longest?: number): string;
  number(name: string, most: number): number;
  has(name: string): boolean;
  inner(name: string): Fields;
  list(name: string, most: number): readonly Fields[];
}

/** Reads the fields of an object; the first one that is not as it should be goes to `broken`. */
function fieldsOf(value: unknown, path: string, broken: (field: string) => void): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const object = isObject ? (value as Readonly<Record<string, unknown>>) : {};
  const full = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (!isObject) {
    broken(path);
  }
  return {
    text(name, form, longest = LONGEST_LINE) {
      const found = object[name];
      if (
        typeof found === 'string' &&
        found.length <= longest &&
        !FORBIDDEN.test(found) &&
        form.test(found)
      ) {
        return found;
      }
      broken(full(name));
      return '';
    },
    number(name, most) {
      const found = object[name];
      if (typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= most) {
        return found;
      }
      broken(full(name));
      return 1;
    },
    has: (name) => object[name] !== undefined && object[name] !== null,
    inner: (name) => fieldsOf(object[name], full(name), broken),
    list(name, most) {
      const found = object[name];
      if (Array.isArray(found) && found.length >= 1 && found.length <= most) {
        return found.map((item, index) => fieldsOf(item, `${full(name)}[${index}]`, broken));
      }
      broken(full(name));
      return [];
    },
  };
}

const LINE = /^[^\n\t]*[^ \n\t][^\n\t]*$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isTime(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^T([01]\d|2[0-3])(:[0-5]\d){2}Z$/.test(text.slice(10));
}

function answer(from: Fields): GroupAnswer {
  return {
    question: from.text('question', LINE, LONGEST_ANSWER),
    answer: from.text('answer', /^/, LONGEST_ANSWER),
  };
}

function read(from: Fields, broken: (field: string) => void): GroupFile {
  const [course, task, group] = [from.inner('course'), from.inner('task'), from.inner('group')];
  const municipality = group.inner('municipality');
  const date = from.text('date', /^/);
  const saved = from.text('saved', /^/);
  const file: GroupFile = {
    form: FORM,
    version: 1,
    language: from.text('language', /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
    course: {
      id: course.text('id', /^https:\/\/[^ \n\t]+$/),
      title: course.text('title', LINE),
      version: course.text('version', LINE),
    },
    task: {
      id: task.text('id', /^[a-z][a-z0-9-]{0,59}$/),
      title: task.text('title', LINE),
      number: task.number('number', MOST_TASKS),
    },
    group: {
      municipality: {
        number: municipality.text('number', /^(\d{4})?$/),
        name: municipality.text('name', LINE),
      },
      number: group.number('number', MOST_GROUPS),
    },
    date,
    present: from.has('present') ? from.number('present', MOST_PRESENT) : undefined,
    answers: from.list('answers', MOST_ANSWERS).map(answer),
    saved,
  };
  if (!isDay(date)) {
    broken('date');
  }
  if (!isTime(saved)) {
    broken('saved');
  }
  return file;
}

/** Reads a file of a group; it comes from outside, so nothing of it is taken on trust. */
export function readGroupFile(text: string): ReadFile {
  const refused = (reason: Reason, field = ''): ReadFile => ({reason, field});
  if (text.length > LONGEST_FILE) {
    return refused('too-large');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  const head = typeof value === 'object' && value !== null ? value : {};
  const {form, version} = head as {form?: unknown; version?: unknown};
  if (form !== FORM) {
    return refused('other-form');
  }
  if (version !== 1) {
    return typeof version === 'number' && version > 1
      ? refused('newer')
      : refused('broken', 'version');
  }
  let wrong: string | undefined;
  const broken = (field: string): void => void (wrong ??= field);
  const file = read(fieldsOf(value, '', broken), broken);
  return wrong === undefined ? {file} : refused('broken', wrong);
}

/** The file as text, as it is downloaded. */
export function writeGroupFile(file: GroupFile): string {
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
