import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readAddress} from '../../main/player/page/readAddress';

const TOGETHER = [
  {id: 'welcome', href: '#welcome', title: ''},
  {id: 'first', href: '#first', title: ''},
];
const APART = [
  {id: 'welcome', href: 'index.html#welcome', title: ''},
  {id: 'first', href: 'chapters/first.html', title: ''},
  {id: 'task', href: 'group-tasks/task.html#task', title: ''},
];
const BASE = 'https://lms.example.org/scorm/7/index.html?p=1';

test('pages and anchors of the same document are read from the fragment', () => {
  for (const base of [BASE, 'file:///home/kari/kurs/index.html', `${BASE}#first`]) {
    const read = readAddress({pages: TOGETHER, languages: []}, base);

    assert.deepEqual(read('#first'), {page: 'first', anchor: undefined});
    assert.deepEqual(read('#first/what'), {page: 'first', anchor: 'first/what'});
    assert.deepEqual(read('#first/fn-1'), {page: 'first', anchor: 'first/fn-1'});
    assert.deepEqual(read('index.html#first'), {page: 'first', anchor: undefined});
  }
});

test('what is not in the course is not an address of it', () => {
  const read = readAddress({pages: TOGETHER, languages: []}, BASE);

  for (const href of [
    '#main',
    '#',
    '',
    '#%E0%A4%A',
    'https://lms.example.org/#first',
    'mailto:kari@example.org',
    'http://[',
    'media/first.svg',
  ]) {
    assert.equal(read(href), undefined, href);
  }
});

test('pages with documents of their own are read from the file, wherever the link stands', () => {
  const read = readAddress({pages: APART, languages: []}, BASE);

  assert.deepEqual(read('chapters/first.html'), {page: 'first', anchor: undefined});
  assert.deepEqual(read('chapters/first.html#first/what'), {page: 'first', anchor: 'first/what'});
  assert.deepEqual(read('https://lms.example.org/scorm/7/group-tasks/task.html#task'), {
    page: 'task',
    anchor: undefined,
  });
  assert.deepEqual(read('index.html#welcome'), {page: 'welcome', anchor: undefined});
  assert.deepEqual(read('#first/what'), {page: 'first', anchor: 'first/what'});
  assert.equal(read('chapters/other.html'), undefined);
});

test('documents of other languages lead to the same pages', () => {
  const languages = [
    {tag: 'nb', folder: ''},
    {tag: 'nn', folder: 'nn/'},
  ];
  const read = readAddress({pages: TOGETHER, languages}, BASE);

  assert.deepEqual(read('nn/index.html#first/what'), {page: 'first', anchor: 'first/what'});
  assert.deepEqual(read('#first'), {page: 'first', anchor: undefined});
  assert.equal(read('nn/index.html'), undefined);
  assert.equal(read('en/index.html#first'), undefined);
});
