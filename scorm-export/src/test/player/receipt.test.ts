import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ExtraKey} from '../../main/player/course/ExtraKey';
import type {Receipt} from '../../main/player/receipt/Receipt';
import {receiptHtml} from '../../main/player/receipt/receiptHtml';

const RECEIPT: Receipt = {
  course: 'Ventiler & <rør>',
  version: '1.2.0',
  language: 'nb',
  chapters: [
    {title: 'Første', isDone: true, time: 60_000},
    {title: 'Andre', isDone: true, time: undefined},
    {title: 'Tredje', isDone: false, time: undefined},
  ],
  tasks: [],
  isKeptByPlatform: false,
  made: 120_000,
};

function html(receipt: Receipt): string {
  const say = (key: ExtraKey, values = {}): string => `[${key}${JSON.stringify(values)}]`;
  return receiptHtml(receipt, say, (time) => `at ${time}`);
}

test('a receipt lists each chapter with its time', () => {
  const text = html(RECEIPT);

  assert.match(text, /<th scope="row">Første<\/th><td>at 60000<\/td>/);
  assert.match(text, /<th scope="row">Andre<\/th><td>\[receipt\.no-time\{\}\]<\/td>/);
  assert.match(text, /<th scope="row">Tredje<\/th><td>\[receipt\.open\{\}\]<\/td>/);
  assert.match(text, /receipt\.intro\{&quot;done&quot;:2,&quot;total&quot;:3\}/);
  assert.match(text, /receipt\.made\{&quot;time&quot;:&quot;at 120000&quot;\}/);
});

test('it says so when all is done, and where the progress is kept', () => {
  const chapters = RECEIPT.chapters.slice(0, 2);

  assert.match(html({...RECEIPT, chapters}), /receipt\.complete/);
  assert.match(html(RECEIPT), /receipt\.here/);
  assert.doesNotMatch(html({...RECEIPT, isKeptByPlatform: true}), /receipt\.here/);
});

test('words of the course are text, and nothing is asked for outside the file', () => {
  const text = html(RECEIPT);

  assert.match(text, /Ventiler &amp; &lt;rør&gt;/);
  assert.doesNotMatch(text, /<script|<link|src=|https?:/);
});

test('a course without group tasks has no table of them', () => {
  assert.doesNotMatch(html(RECEIPT), /receipt\.tasks/);
  assert.match(html({...RECEIPT, tasks: RECEIPT.chapters}), /receipt\.tasks/);
});
