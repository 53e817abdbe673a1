import type {ElementRule, Platform, SetRule} from './PlatformRules';
import {platform} from './platform';

const VOCABULARY = 405;

function oneOf(...values: string[]): SetRule {
  return (value) => (values.includes(value) ? 0 : VOCABULARY);
}

function matching(pattern: RegExp): SetRule {
  return (value) => (pattern.test(value) ? 0 : VOCABULARY);
}

const STATUS = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');

const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  'cmi.core.lesson_mode': {read: true},
  'cmi.core.student_id': {read: true},
  'cmi.core.credit': {read: true},
  'cmi.core.lesson_status': {read: true, set: STATUS},
  'cmi.core.lesson_location': {read: true, set: matching(/^[^]{0,255}$/)},
  'cmi.core.exit': {read: false, set: oneOf('time-out', 'suspend', 'logout', '')},
  'cmi.core.session_time': {
    read: false,
    set: matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
  },
  'cmi.core.score.raw': {read: true, set: matching(/^\d{1,3}(\.\d+)?$/)},
  // the strict setting: 4,096
  'cmi.suspend_data': {read: true, set: matching(/^[^]{0,4096}$/)},
};

// the strict setting: responses of 255
const INTERACTION: Readonly<Record<string, ElementRule>> = {
  id: {read: false, set: matching(/^[!-~]{1,255}$/)},
  type: {read: false, set: oneOf('true-false', 'choice', 'matching', 'sequencing', 'numeric')},
  time: {read: false, set: matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/)},
  'correct_responses.0.pattern': {read: false, set: matching(/^[ -~]{0,255}$/)},
  student_response: {read: false, set: matching(/^[ -~]{0,255}$/)},
  result: {read: false, set: oneOf('correct', 'wrong', 'unanticipated', 'neutral')},
};

function element(name: string): ElementRule | undefined {
  if (/^cmi\.objectives\.\d+\.id$/.test(name)) {
    return {read: true, set: matching(/^[!-~]{1,255}$/)};
  }
  if (/^cmi\.objectives\.\d+\.status$/.test(name)) {
    return {read: true, set: STATUS};
  }
  const interaction = /^cmi\.interactions\.\d+\.(.+)$/.exec(name)?.[1];
  return interaction === undefined ? ELEMENTS[name] : INTERACTION[interaction];
}

/** A strict SCORM 1.2 platform that refuses what Moodle refuses. */
export function moodle12(): Platform {
  return platform({
    version: '1.2',
    element,
    errors: {notInitialized: 301, unknown: 201, readOnly: 403, writeOnly: 404},
    gap: 201,
    status: 'cmi.core.lesson_status',
    mode: 'cmi.core.lesson_mode',
    initial: {'cmi.core.lesson_status': 'not attempted'},
  });
}
