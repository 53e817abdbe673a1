import assert from 'node:assert/strict';
import {test} from 'node:test';
import {error2004, strict2004} from './strictLms.js';

type Write = readonly [string, string];

const objective: Write = ['cmi.objectives.0.id', 'a'];
const interaction: Write = ['cmi.interactions.0.id', 'a'];
const typed = (type: string): readonly Write[] => [interaction, ['cmi.interactions.0.type', type]];
const response = (value: string): Write => ['cmi.interactions.0.learner_response', value];

function refuses(what: string, error: string, ...writes: readonly Write[]): void {
  test(`SCORM 2004 refuses ${what}`, () => assert.equal(error2004(...writes), error));
}

function takes(what: string, ...writes: readonly Write[]): void {
  test(`SCORM 2004 takes ${what}`, () => assert.equal(error2004(...writes), '0'));
}

takes('hundredths of session time', ['cmi.session_time', 'PT1H2M3.45S']);
refuses('thousandths of session time', '406', ['cmi.session_time', 'PT3.456S']);
refuses('a SCORM 1.2 session time', '406', ['cmi.session_time', '00:12:34']);
refuses('an empty time interval', '406', ['cmi.session_time', 'P']);
refuses('a time interval that ends in T', '406', ['cmi.session_time', 'PT']);
const time = (value: string): readonly Write[] => [
  interaction,
  ['cmi.interactions.0.timestamp', value],
];
takes('a time of whole seconds without Z', ...time('2026-03-04T05:06:07'));
takes('a time with decimals and Z', ...time('2026-03-04T05:06:07.12Z'));
refuses('a time of whole seconds with Z', '406', ...time('2026-03-04T05:06:07Z'));
refuses('a time of milliseconds', '406', ...time('2026-03-04T05:06:07.123Z'));
refuses('a time after 2038', '406', ...time('2039-03-04T05:06:07'));
refuses('status finished', '406', ['cmi.completion_status', 'finished']);
refuses('success completed', '406', ['cmi.success_status', 'completed']);
takes('exit normal', ['cmi.exit', 'normal']);
refuses('exit leave', '406', ['cmi.exit', 'leave']);
takes('a scaled score', ['cmi.score.scaled', '-0.5']);
refuses('a scaled score above 1', '407', ['cmi.score.scaled', '1.1']);
refuses('progress below 0', '407', ['cmi.progress_measure', '-0.1']);
refuses('a number with an exponent', '406', ['cmi.score.raw', '1e-7']);
refuses('a number that starts with a point', '406', ['cmi.score.raw', '.5']);
refuses('a number of 19 decimals', '406', ['cmi.score.raw', '0.' + '1'.repeat(19)]);
refuses('an empty number', '406', ['cmi.score.raw', '']);
takes('64,000 characters of state', ['cmi.suspend_data', 'k'.repeat(64000)]);
refuses('64,001 characters of state', '406', ['cmi.suspend_data', 'k'.repeat(64001)]);
refuses('1,001 characters of location', '406', ['cmi.location', 'k'.repeat(1001)]);
takes('an objective', objective, ['cmi.objectives.0.completion_status', 'completed']);
refuses('a status of an objective without id', '408', [
  'cmi.objectives.0.completion_status',
  'completed',
]);
refuses('an index that leaves a gap', '351', ['cmi.objectives.1.id', 'a']);
refuses('an objective id twice', '351', objective, ['cmi.objectives.1.id', 'a']);
refuses('a change of an objective id', '351', objective, ['cmi.objectives.0.id', 'b']);
refuses('an objective id with a space', '406', ['cmi.objectives.0.id', 'kapittel 1']);
refuses('an improper urn', '406', ['cmi.interactions.0.id', 'urn:a']);
takes('a proper urn', ['cmi.interactions.0.id', 'urn:kurspakker:a']);
takes('a description', objective, ['cmi.objectives.0.description', 'Å lære']);
refuses('a description of two lines', '406', objective, ['cmi.objectives.0.description', 'a\nb']);
refuses('a description of 252 characters', '406', objective, [
  'cmi.objectives.0.description',
  'k'.repeat(252),
]);
refuses('a description that starts with a brace', '406', objective, [
  'cmi.objectives.0.description',
  '{a',
]);
refuses('a response before its type', '408', interaction, response('a'));
takes('a choice', ...typed('choice'), response('a[,]b.c'));
refuses('a choice with a hyphen', '406', ...typed('choice'), response('a-b'));
refuses('a choice of a URI', '406', ...typed('choice'), response('https://a.example/b'));
refuses('an empty choice', '406', ...typed('choice'), response(''));
refuses('a choice beyond ASCII', '406', ...typed('choice'), response('å'));
takes('a matching', ...typed('matching'), response('a[.]b[,]c[.]d'));
refuses('a matching of single words', '406', ...typed('matching'), response('a[,]b'));
takes('true', ...typed('true-false'), response('true'));
refuses('t for true', '406', ...typed('true-false'), response('t'));
refuses('a fill-in of two lines', '406', ...typed('fill-in'), response('a\nb'));
takes('result incorrect', interaction, ['cmi.interactions.0.result', 'incorrect']);
refuses('result wrong', '406', interaction, ['cmi.interactions.0.result', 'wrong']);
takes('a way to the next SCO', ['adl.nav.request', 'continue']);
refuses('no way at all', '406', ['adl.nav.request', '_none_']);
refuses('shared data', '401', ['adl.data.0.store', 'a']);
refuses('an element of SCORM 1.2', '401', ['cmi.core.lesson_status', 'completed']);
refuses('a write to what is read only', '404', ['cmi.learner_name', 'N']);
refuses('a write to a keyword', '404', ['cmi.objectives._children', 'x']);
refuses('a write to a count', '404', ['cmi.objectives._count', '1']);

test('SCORM 2004 tells what has no value yet', () => {
  const {api} = strict2004();
  api.Initialize('');
  assert.equal(api.GetValue('cmi.suspend_data'), '');
  assert.equal(api.GetLastError(), '403');
  assert.equal(api.GetValue('cmi.completion_status'), 'unknown');
  assert.equal(api.GetLastError(), '0');
});

test('SCORM 2004 refuses reading what is write only, not there or unknown', () => {
  const {api} = strict2004();
  api.Initialize('');
  const errorOf = (element: string): string => {
    assert.equal(api.GetValue(element), '');
    return api.GetLastError();
  };
  assert.equal(errorOf('cmi.exit'), '405');
  assert.equal(errorOf('cmi.objectives.0.id'), '301');
  assert.equal(errorOf('cmi.suspend_data._count'), '301');
  assert.equal(errorOf('cmi.nothing'), '401');
});

test('SCORM 2004 refuses every call before initialise', () => {
  const {api} = strict2004();
  assert.equal(api.Terminate(''), 'false');
  assert.equal(api.GetLastError(), '112');
  assert.equal(api.GetValue('cmi.mode'), '');
  assert.equal(api.GetLastError(), '122');
  assert.equal(api.SetValue('cmi.exit', 'suspend'), 'false');
  assert.equal(api.GetLastError(), '132');
  assert.equal(api.Commit(''), 'false');
  assert.equal(api.GetLastError(), '142');
});

test('SCORM 2004 refuses every call after terminate, initialise too', () => {
  const {api} = strict2004();
  api.Initialize('');
  assert.equal(api.Initialize(''), 'false');
  assert.equal(api.GetLastError(), '103');
  assert.equal(api.Terminate(''), 'true');
  assert.equal(api.Terminate(''), 'false');
  assert.equal(api.GetLastError(), '113');
  assert.equal(api.GetValue('cmi.mode'), '');
  assert.equal(api.GetLastError(), '123');
  assert.equal(api.SetValue('cmi.exit', 'suspend'), 'false');
  assert.equal(api.GetLastError(), '133');
  assert.equal(api.Commit(''), 'false');
  assert.equal(api.GetLastError(), '143');
  assert.equal(api.Initialize(''), 'false');
  assert.equal(api.GetLastError(), '104');
});

test('SCORM 2004 writes a lower status in review mode too', () => {
  const {api, commits} = strict2004({'cmi.mode': 'review', 'cmi.completion_status': 'completed'});
  api.Initialize('');
  assert.equal(api.SetValue('cmi.completion_status', 'incomplete'), 'true');
  api.Commit('');
  assert.equal(commits[0]?.values['cmi.completion_status'], 'incomplete');
});

test('SCORM 2004 persists nothing without commit or terminate', () => {
  const {api, commits} = strict2004();
  api.Initialize('');
  api.SetValue('cmi.location', 'k');
  assert.deepEqual(commits, []);
  api.Commit('');
  assert.deepEqual(commits, [{values: {'cmi.location': 'k'}, leaving: false}]);
});

test('SCORM 2004 says 101 when it could not store', () => {
  const {api} = strict2004({}, 64000, () => false);
  api.Initialize('');
  assert.equal(api.Commit(''), 'false');
  assert.equal(api.GetLastError(), '101');
});

test('SCORM 2004 adds the time of a visit at terminate', () => {
  const {api, commits} = strict2004({'cmi.total_time': 'PT1H59M59.5S'});
  api.Initialize('');
  api.SetValue('cmi.session_time', 'PT1.5S');
  api.Terminate('');
  assert.equal(commits[0]?.values['cmi.total_time'], 'PT2H0M1S');
});
