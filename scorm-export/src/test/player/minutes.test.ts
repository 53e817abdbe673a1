import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {sayIn} from '../../main/player/course/sayIn';
import type {GroupFile} from '../../main/player/group/GroupFile';
import type {GroupKey} from '../../main/player/group/GroupKey';
import {paperDocument} from '../../main/player/group/paperHtml';
import {paperText} from '../../main/player/group/paperText';
import {minutesPaper, sortedFiles, taskPaper} from '../../main/player/group/papers';
import {readGroupFile, writeGroupFile} from '../../main/player/group/readGroupFile';
import {playerTexts} from './platform/playerTexts';

// The command line merges in Java; both sides must give these minutes.
const GOLDEN = 'src/test/resources/no/kurspakker/export/minutes';
const say = sayIn<GroupKey>(Object.fromEntries(playerTexts('nb')));

function golden(name: string): string {
  return readFileSync(`${GOLDEN}/${name}`, 'utf8');
}

function files(): GroupFile[] {
  return [1, 2, 3, 4, 5].map((number) => {
    const read = readGroupFile(golden(`group-${number}.json`));
    assert.ok(read.file, JSON.stringify(read));
    return read.file;
  });
}

test('minutes are those of the golden files, whatever the order of the files', () => {
  for (const order of [files(), files().reverse()]) {
    const paper = minutesPaper(sortedFiles(order), say);
    if (process.env['WRITE_GOLDEN']) {
      writeFileSync(`${GOLDEN}/minutes.txt`, paperText(paper));
      writeFileSync(`${GOLDEN}/minutes.html`, paperDocument(paper));
    }

    assert.equal(paperText(paper), golden('minutes.txt'));
    assert.equal(paperDocument(paper), golden('minutes.html'));
  }
});

interface Refused {
  readonly name: string;
  readonly text: string;
  readonly reason: string;
  readonly field: string;
}

test('a hostile or broken file is refused for its reason', () => {
  for (const {name, text, reason, field} of JSON.parse(golden('refused.json')) as Refused[]) {
    assert.deepEqual(readGroupFile(text), {reason, field}, name);
  }
  assert.deepEqual(readGroupFile(' '.repeat(500_001)), {reason: 'too-large', field: ''});
});

test('a file that is written is read back as it was', () => {
  for (const file of files()) {
    assert.deepEqual(readGroupFile(writeGroupFile(file)).file, file);
  }
});

test('the paper of one task numbers the questions and says which have no answer', () => {
  const [file] = files();
  assert.ok(file);

  assert.equal(
    paperText(taskPaper(file, say)),
    [
      'Oppgave 1 – Ensomhet',
      '====================',
      'Samskaping på prøve',
      'Levanger, gruppe 2, 24.11.2026, 4 til stede',
      '',
      '1. Hvem bør dere invitere?',
      '',
      'Frivilligsentralen & skolen\n\n1 < 2 "sa gruppa"',
      '',
      '2. Er <utvalget> rett sted, eller "torget" & tinget?',
      '',
      '(Ikke besvart)',
      '',
    ].join('\n'),
  );
});

test('nothing that a group writes becomes markup', () => {
  const html = paperDocument(minutesPaper(sortedFiles(files()), say));

  assert.ok(!html.includes('<script'));
  assert.ok(html.includes('&lt;script&gt;'));
});
