import assert from 'node:assert/strict';
import {test} from 'node:test';
import {adoptWords} from '../../main/player/language/adoptWords';
import {readCourse} from '../../main/player/course/readCourse';

const UNIT = {
  id: 'one',
  kind: 'chapter',
  key: 'AAAA',
  objective: 'one',
  title: 'One',
  href: '#one',
};
const WHOLE = {
  schema: 1,
  course: {id: 'https://example.org/c', title: 'C', language: 'nb', version: '1.0.0'},
  units: [UNIT, {...UNIT, id: 'two', kind: 'group-task'}],
  pages: [{id: 'one', href: '#one', title: 'One'}],
  texts: {retry: 'Again'},
};

test('the course is read as the page has it', () => {
  const course = readCourse(JSON.stringify(WHOLE));

  assert.equal(course.id, 'https://example.org/c');
  assert.equal(course.language, 'nb');
  assert.deepEqual(course.languages, []);
  assert.deepEqual(
    course.units.map(({id, kind}) => [id, kind]),
    [
      ['one', 'chapter'],
      ['two', 'group-task'],
    ],
  );
  assert.deepEqual(course.pages, WHOLE.pages);
  assert.deepEqual(course.texts, WHOLE.texts);
});

test('what is missing is named', () => {
  const without = (change: object): string => JSON.stringify({...WHOLE, ...change});

  assert.throws(() => readCourse(without({units: 1})), /units is not a list/);
  assert.throws(() => readCourse(without({units: [{...UNIT, key: 4}]})), /key is not a text/);
  assert.throws(() => readCourse(without({texts: []})), /not an object/);
  assert.throws(() => readCourse('{'), SyntaxError);
});

test('in another language a course has other words and the same units', () => {
  const course = readCourse(JSON.stringify(WHOLE));
  const [first] = course.units;
  const other = readCourse(
    JSON.stringify({
      ...WHOLE,
      course: {...WHOLE.course, title: 'E', language: 'nn'},
      units: [{...UNIT, title: 'Ein'}],
      pages: [{id: 'one', href: 'nn/index.html#one', title: 'Ein'}],
      texts: {retry: 'Om att'},
    }),
  );

  adoptWords(course, other);

  assert.equal(course.units[0], first);
  assert.deepEqual(
    course.units.map(({title}) => title),
    ['Ein', 'One'],
  );
  assert.deepEqual([course.language, course.title], ['nn', 'E']);
  assert.deepEqual([course.pages, course.texts], [other.pages, other.texts]);
});
