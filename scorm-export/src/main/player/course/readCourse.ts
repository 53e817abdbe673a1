import type {Course, CoursePage, Language} from './Course';
import type {Unit} from './Unit';

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('course-data: not an object');
  }
  return value as Record<string, unknown>;
}

function text(from: Record<string, unknown>, name: string): string {
  const value = from[name];
  if (typeof value !== 'string') {
    throw new TypeError(`course-data: ${name} is not a text`);
  }
  return value;
}

function list<T>(from: Record<string, unknown>, name: string, read: (value: unknown) => T): T[] {
  const value = from[name];
  if (!Array.isArray(value)) {
    throw new TypeError(`course-data: ${name} is not a list`);
  }
  return value.map(read);
}

function unit(value: unknown): Unit {
  const from = record(value);
  return {
    id: text(from, 'id'),
    kind: from['kind'] === 'group-task' ? 'group-task' : 'chapter',
    key: text(from, 'key'),
    objective: text(from, 'objective'),
    title: text(from, 'title'),
  };
}

function page(value: unknown): CoursePage {
  const from = record(value);
  return {id: text(from, 'id'), href: text(from, 'href'), title: text(from, 'title')};
}

function language(value: unknown): Language {
  const from = record(value);
  return {tag: text(from, 'tag'), folder: text(from, 'folder')};
}

/**
 * Reads the JSON of the `course-data` element.
 *
 * @throws TypeError or SyntaxError when it is not what the page writer writes
 */
export function readCourse(json: string): Course {
  const all = record(JSON.parse(json));
  const course = record(all['course']);
  const texts = record(all['texts']);
  const readTexts: Record<string, string> = {};
  for (const key of Object.keys(texts)) {
    readTexts[key] = text(texts, key);
  }
  return {
    id: text(course, 'id'),
    version: text(course, 'version'),
    language: text(course, 'language'),
    languages: all['languages'] === undefined ? [] : list(all, 'languages', language),
    title: text(course, 'title'),
    units: list(all, 'units', unit),
    pages: list(all, 'pages', page),
    texts: readTexts,
  };
}
