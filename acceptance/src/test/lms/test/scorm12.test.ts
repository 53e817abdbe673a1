import assert from 'node:assert/strict';
import {test} from 'node:test';
import {error12, strict12} from './strictLms.js';

function refuses(what: string, element: string, value: string, error: string): void {
  test(`SCORM 1.2 refuses ${what}`, () => assert.equal(error12(element, value), error));
}

function takes(what: string, element: string, value: string): void {
  test(`SCORM 1.2 takes ${what}`, () => assert.equal(error12(element, value), '0'));
}

takes('whole seconds of session time', 'cmi.core.session_time', '0000:12:34');
takes('hundredths of session time', 'cmi.core.session_time', '00:12:34.56');
refuses('thousandths of session time', 'cmi.core.session_time', '00:12:34.567', '405');
refuses('session time without hours', 'cmi.core.session_time', '12:34', '405');
refuses('session time of five-digit hours', 'cmi.core.session_time', '00000:00:01', '405');
refuses('a SCORM 2004 session time', 'cmi.core.session_time', 'PT12M', '405');
refuses('status «not attempted»', 'cmi.core.lesson_status', 'not attempted', '405');
refuses('an unknown status', 'cmi.core.lesson_status', 'finished', '405');
takes('status incomplete', 'cmi.core.lesson_status', 'incomplete');
refuses('exit normal', 'cmi.core.exit', 'normal', '405');
takes('exit suspend', 'cmi.core.exit', 'suspend');
takes('an empty exit', 'cmi.core.exit', '');
refuses('a score above 100', 'cmi.core.score.raw', '101', '405');
refuses('a score below 0', 'cmi.core.score.raw', '-1', '405');
refuses('a score with an exponent', 'cmi.core.score.raw', '1e1', '405');
takes('a score of 100', 'cmi.core.score.raw', '100');
takes('4,096 characters of state', 'cmi.suspend_data', 'k'.repeat(4096));
refuses('4,097 characters of state', 'cmi.suspend_data', 'k'.repeat(4097), '405');
takes('255 characters of location', 'cmi.core.lesson_location', 'ø'.repeat(255));
refuses('256 characters of location', 'cmi.core.lesson_location', 'ø'.repeat(256), '405');
takes('an ASCII objective id', 'cmi.objectives.0.id', 'hva_er_samskaping');
refuses('an objective id beyond ASCII', 'cmi.objectives.0.id', 'ž1', '405');
refuses('an objective id with a space', 'cmi.objectives.0.id', 'kapittel 1', '405');
refuses('an objective id of 256 characters', 'cmi.objectives.0.id', 'k'.repeat(256), '405');
refuses('an index that leaves a gap', 'cmi.objectives.1.id', 'a', '201');
refuses('an interaction without index', 'cmi.interactions.description', 'a', '201');
refuses('result incorrect', 'cmi.interactions.0.result', 'incorrect', '405');
takes('result wrong', 'cmi.interactions.0.result', 'wrong');
takes('a number as result', 'cmi.interactions.0.result', '0.5');
refuses(
  'a response of 256 characters',
  'cmi.interactions.0.student_response',
  'k'.repeat(256),
  '405',
);
refuses('an element it does not know', 'cmi.completion_status', 'completed', '201');
refuses('a write to what is read only', 'cmi.core.student_name', 'N', '403');
refuses('a write to a keyword', 'cmi.core._children', 'x', '402');
refuses('a write to a count', 'cmi.objectives._count', '1', '402');

test('SCORM 1.2 takes 64,000 characters of state where the administrator is lax', () => {
  assert.equal(error12('cmi.suspend_data', 'k'.repeat(64000), 64000), '0');
  assert.equal(error12('cmi.suspend_data', 'k'.repeat(64001), 64000), '405');
});

test('SCORM 1.2 refuses reading what is write only', () => {
  const {api} = strict12();
  api.LMSInitialize('');
  assert.equal(api.LMSGetValue('cmi.core.session_time'), '');
  assert.equal(api.LMSGetLastError(), '404');
});

test('SCORM 1.2 refuses reading an index that is not there', () => {
  const {api} = strict12();
  api.LMSInitialize('');
  assert.equal(api.LMSGetValue('cmi.objectives.0.status'), '');
  assert.equal(api.LMSGetLastError(), '201');
});

test('SCORM 1.2 reads nothing at all as empty, without an error', () => {
  const {api} = strict12();
  api.LMSInitialize('');
  assert.equal(api.LMSGetValue('cmi.suspend_data'), '');
  assert.equal(api.LMSGetLastError(), '0');
});

test('SCORM 1.2 refuses a second initialise with 101, and every call before the first', () => {
  const {api} = strict12();
  assert.equal(api.LMSSetValue('cmi.core.exit', 'suspend'), 'false');
  assert.equal(api.LMSGetLastError(), '301');
  assert.equal(api.LMSCommit(''), 'false');
  assert.equal(api.LMSGetLastError(), '301');
  assert.equal(api.LMSInitialize(''), 'true');
  assert.equal(api.LMSInitialize(''), 'false');
  assert.equal(api.LMSGetLastError(), '101');
});

test('SCORM 1.2 breaks when initialised after finish, and refuses every later call', () => {
  const {api} = strict12();
  api.LMSInitialize('');
  assert.equal(api.LMSFinish(''), 'true');
  assert.equal(api.LMSGetValue('cmi.suspend_data'), '');
  assert.equal(api.LMSGetLastError(), '301');
  assert.equal(api.LMSFinish(''), 'false');
  assert.equal(api.LMSGetLastError(), '301');
  assert.throws(() => api.LMSInitialize(''));
});

test('SCORM 1.2 refuses a parameter that should be empty', () => {
  const {api} = strict12();
  assert.equal(api.LMSInitialize('now'), 'false');
  assert.equal(api.LMSGetLastError(), '201');
});

test('SCORM 1.2 promotes «not attempted» to completed at finish', () => {
  const {api, commits} = strict12();
  api.LMSInitialize('');
  api.LMSFinish('');
  assert.equal(commits[0]?.values['cmi.core.lesson_status'], 'completed');
});

test('SCORM 1.2 leaves a status that the content wrote', () => {
  const {api, commits} = strict12();
  api.LMSInitialize('');
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  api.LMSFinish('');
  assert.equal(commits[0]?.values['cmi.core.lesson_status'], 'incomplete');
});

test('SCORM 1.2 writes a lower status in review mode too', () => {
  const {api, commits} = strict12({
    'cmi.core.lesson_mode': 'review',
    'cmi.core.lesson_status': 'passed',
  });
  api.LMSInitialize('');
  assert.equal(api.LMSSetValue('cmi.core.lesson_status', 'incomplete'), 'true');
  api.LMSCommit('');
  assert.equal(commits[0]?.values['cmi.core.lesson_status'], 'incomplete');
});

test('SCORM 1.2 persists nothing without commit or finish', () => {
  const {api, commits} = strict12();
  api.LMSInitialize('');
  api.LMSSetValue('cmi.core.lesson_location', 'k');
  assert.deepEqual(commits, []);
  api.LMSCommit('');
  assert.deepEqual(commits, [{values: {'cmi.core.lesson_location': 'k'}, leaving: false}]);
});

test('SCORM 1.2 says 101 when it could not store, and sends the same again', () => {
  let works = false;
  const {api, commits} = strict12({}, 4096, () => works);
  api.LMSInitialize('');
  api.LMSSetValue('cmi.core.lesson_location', 'k');
  assert.equal(api.LMSCommit(''), 'false');
  assert.equal(api.LMSGetLastError(), '101');
  works = true;
  assert.equal(api.LMSCommit(''), 'true');
  assert.deepEqual(commits[1]?.values, {'cmi.core.lesson_location': 'k'});
  api.LMSCommit('');
  assert.deepEqual(commits[2]?.values, {});
});

test('SCORM 1.2 counts objectives and reads them back', () => {
  const {api} = strict12({'cmi.objectives.0.id': 'a', 'cmi.objectives.0.status': 'completed'});
  api.LMSInitialize('');
  assert.equal(api.LMSGetValue('cmi.objectives._count'), '1');
  assert.equal(api.LMSSetValue('cmi.objectives.1.id', 'b'), 'true');
  assert.equal(api.LMSGetValue('cmi.objectives._count'), '2');
  assert.equal(api.LMSGetValue('cmi.objectives.0.status'), 'completed');
});

test('SCORM 1.2 adds the time of a visit at finish', () => {
  const {api, commits} = strict12({'cmi.core.total_time': '0001:59:59.50'});
  api.LMSInitialize('');
  api.LMSSetValue('cmi.core.session_time', '00:00:01.5');
  api.LMSFinish('');
  assert.equal(commits[0]?.values['cmi.core.total_time'], '0002:00:01.00');
});
