import assert from 'node:assert/strict';
import {test} from 'node:test';
import {preferredLanguage} from '../../main/player/lms/preferredLanguage';

const LANGUAGES = ['nb', 'nn', 'en-GB'].map((tag) => ({tag, folder: `${tag}/`}));

const CASES: readonly (readonly [string, string | undefined])[] = [
  ['nn', 'nn'],
  ['nn-NO,nb-NO', 'nn'],
  ['fi, NN-no', 'nn'],
  ['en,nn', 'en-GB'],
  ['en-US,nn', 'nn'],
  ['no,en', 'nb'],
  ['no-NO', 'nb'],
  ['nob', undefined],
  ['fi,se', undefined],
  [',,', undefined],
  ['', undefined],
];

for (const [preference, expected] of CASES) {
  test(`a learner who prefers "${preference}" reads ${expected ?? 'the main language'}`, () => {
    const profile = JSON.stringify({languagePreference: preference, audioPreference: 'off'});

    assert.equal(preferredLanguage(profile, LANGUAGES), expected);
  });
}

for (const profile of ['', 'null', '[]', '{', '{"languagePreference": 7}', '"nn"']) {
  test(`a profile that says ${profile || 'nothing'} is no preference`, () => {
    assert.equal(preferredLanguage(profile, LANGUAGES), undefined);
  });
}
