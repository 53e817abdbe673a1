import {randomUuid, type Random} from '../lib/uuid';
import {registrationField} from './registration';
import type {State} from './State';

/** The state of a learner who has not been here before, with a random registration (UUID v4). */
export function newState(random: Random): State {
  const registration = registrationField(randomUuid(random));
  return {
    registration,
    current: '',
    units: [],
    answers: [],
    language: '',
    place: '',
    version: '',
    rest: [],
  };
}
