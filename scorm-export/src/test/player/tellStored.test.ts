import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Say} from '../../main/player/course/sayIn';
import {tellStored, type Stored} from '../../main/player/page/tellStored';
import {COURSE} from './platform/session';

const [chapter, second, task] = COURSE.units;

const say: Say = (key, {time, title} = {}) => `${key} ${time ?? ''} ${title ?? ''}`;

function told(change: Partial<Stored>): string {
  const stored = {completed: chapter ? [chapter] : [], keeper: 'lms', whole: false, time: '10:05'};
  return tellStored({...stored, ...change} as Stored, say);
}

test('a completion is told when the platform has it, with its time', () => {
  assert.equal(told({}), 'registered 10:05 Om chapter-one');
});

test('two completions are told in one sentence', () => {
  assert.match(
    told({completed: [chapter, second].flatMap((unit) => unit ?? [])}),
    /Om chapter-one, Om chapter-two/,
  );
});

test('the last chapter completes the course, a group task after it does not again', () => {
  assert.match(told({whole: true}), /^course\.registered /);
  assert.match(told({whole: true, completed: task ? [task] : []}), /^registered /);
});

test('in a review no completion is promised, but a group task is registered', () => {
  assert.match(told({keeper: 'review'}), /^kept /);
  assert.match(told({keeper: 'review', completed: task ? [task] : []}), /^registered /);
});

test('what only the browser keeps is not called registered', () => {
  assert.match(told({keeper: 'device'}), /^here /);
  assert.match(told({keeper: 'device', whole: true}), /^course\.here /);
});

test('nothing is told when nothing was completed or nobody keeps it', () => {
  assert.equal(told({completed: []}), '');
  assert.equal(told({keeper: 'nobody'}), '');
});
