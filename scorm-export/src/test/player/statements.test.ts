import assert from 'node:assert/strict';
import {createHash, randomBytes} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {sha1} from '../../main/player/lib/sha1';
import {sameStatement} from '../../main/player/queue/sameStatement';
import {retryAfter} from '../../main/player/queue/retryAfter';
import {isoDuration} from '../../main/player/statement/isoDuration';
import {onceId} from '../../main/player/statement/onceId';
import {readTracking} from '../../main/player/statement/readTracking';
import {PLATFORM, statementMaker} from '../../main/player/statement/statementMaker';
import {registrationField, registrationUuid} from '../../main/player/state/registration';
import {REGISTRATION} from './lrs/launches';
import {fakeClock} from './platform/fakeClock';

test('our sum is SHA-1 for inputs of every length around a block', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = [...randomBytes(length)];

    assert.deepEqual(sha1(bytes), [...createHash('sha1').update(Buffer.from(bytes)).digest()]);
  }
});

test('the id of an event that happens once is that of RFC 4122, version 5', () => {
  const name = 'https://example.org/kurs http://adlnet.gov/expapi/verbs/completed';
  const space = Buffer.from(REGISTRATION.replace(/-/g, ''), 'hex');
  const sum = createHash('sha1').update(space).update(name).digest();

  const id = onceId(
    REGISTRATION,
    'https://example.org/kurs',
    'http://adlnet.gov/expapi/verbs/completed',
  );

  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(id.slice(0, 13), `${sum.toString('hex', 0, 4)}-${sum.toString('hex', 4, 6)}`);
  assert.equal(id.slice(-12), sum.toString('hex', 10, 16));
});

test('durations are written as Java writes them', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, 'PT0S'],
    [9, 'PT0S'],
    [250, 'PT0.25S'],
    [60_000, 'PT1M'],
    [725_250, 'PT12M5.25S'],
    [3_600_000, 'PT1H'],
    [90_061_000, 'PT25H1M1S'],
  ];
  for (const [milliseconds, text] of cases) {
    assert.equal(isoDuration(milliseconds), text);
  }
});

test('a registration of any version keeps its bits in the saved state', () => {
  const time = '6fa459ea-ee8a-11eb-9a03-0242ac130003';

  assert.equal(registrationUuid(registrationField(time)), time);
  assert.match(registrationField(REGISTRATION), /^[\w-]{22}$/);
});

test('a tracking file of another schema is refused', () => {
  assert.throws(() => readTracking('{"schema": 2}'), /tracking.json: not of schema 1/);
  assert.throws(() => readTracking('null'), TypeError);
});

test('what an LRS adds does not make a statement another', () => {
  const sent = {
    id: 'a',
    actor: {objectType: 'Agent', mbox: 'mailto:a@example.org'},
    timestamp: '2026-03-01T10:00:00.000Z',
  };
  const stored = {
    timestamp: '2026-03-01T11:00:00+01:00',
    stored: '2026-03-01T10:00:01Z',
    authority: {},
    actor: {mbox: 'mailto:a@example.org'},
    id: 'a',
    version: '1.0.3',
  };

  assert.ok(sameStatement(sent, stored));
  assert.ok(!sameStatement(sent, {...stored, timestamp: '2026-03-01T10:00:01Z'}));
  assert.ok(!sameStatement(sent, {...stored, result: {}}));
});

test('Retry-After is read as seconds and as a date, and has an end', () => {
  const now = Date.parse('2026-03-01T10:00:00Z');

  assert.equal(retryAfter('7', now), 7_000);
  assert.equal(retryAfter('Sun, 01 Mar 2026 10:00:09 GMT', now), 9_000);
  assert.equal(retryAfter('86400', now), 600_000);
  assert.equal(retryAfter('soon', now), 0);
  assert.equal(retryAfter('-3', now), 0);
  assert.equal(retryAfter(null, now), 0);
});

test('the platform named in statements is this version', () => {
  const version = /<version>(\d+\.\d+)/.exec(readFileSync('../pom.xml', 'utf8'))?.[1];

  assert.equal(PLATFORM, `Kurspakker ${version}`);
});

test('a statement says in which language the learner reads now', () => {
  const activity = 'https://example.org/course';
  const course = {language: 'nb'};
  const make = statementMaker(
    {
      course: {id: activity, definition: {}},
      ...{units: [], checks: [], films: [], extensions: {}},
      templates: [
        {
          event: 'course-initialized',
          once: false,
          verb: {id: 'https://example.org/verb'},
          object: activity,
          context: {language: 'nb'},
        },
      ],
    },
    {actor: {}, registration: '5b2ff2f8-3e9b-4a56-8a51-2b5a4e1c9d10'},
    {clock: fakeClock(), random: (bytes) => void bytes.fill(1), course, place: () => undefined},
  );
  const language = () => make('course-initialized', activity)?.statement.context['language'];

  assert.equal(language(), 'nb');
  course.language = 'nn';
  assert.equal(language(), 'nn');
});
