import type {ElementRule, Platform, SetRule} from './PlatformRules';
import {platform} from './platform';

const TYPE = 406;

function oneOf(...values: string[]): SetRule {
  return (value) => (values.includes(value) ? 0 : TYPE);
}

function matching(pattern: RegExp): SetRule {
  return (value) => (pattern.test(value) ? 0 : TYPE);
}

const STATUS = oneOf('completed', 'incomplete', 'not attempted', 'unknown');

const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  'cmi.mode': {read: true},
  'cmi.learner_id': {read: true},
  'cmi.credit': {read: true},
  'cmi.completion_status': {read: true, set: STATUS},
  'cmi.success_status': {read: true, set: oneOf('passed', 'failed', 'unknown')},
  'cmi.location': {read: true, set: matching(/^[^]{0,1000}$/)},
  'cmi.exit': {read: false, set: oneOf('time-out', 'suspend', 'logout', 'normal', '')},
  'cmi.session_time': {
    read: false,
    set: matching(/^P(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/),
  },
  'cmi.suspend_data': {read: true, set: matching(/^[^]{0,64000}$/)},
};

const id: SetRule = (value, {index, values}) => {
  if (!/^[!-~]{1,4000}$/.test(value) || /^urn:(?!\w+:.)/.test(value)) {
    return TYPE;
  }
  const taken = [...values].some(
    ([name, other]) =>
      /^cmi\.objectives\.\d+\.id$/.test(name) &&
      name !== `cmi.objectives.${index}.id` &&
      other === value,
  );
  const own = values.get(`cmi.objectives.${index}.id`);
  return taken || (own !== undefined && own !== value) ? 351 : 0;
};

const objectiveStatus: SetRule = (value, at) =>
  at.values.has(`cmi.objectives.${at.index}.id`) ? STATUS(value, at) : 408;

const NAME = '[A-Za-z0-9_.]{1,250}';
const RESPONSES: Readonly<Record<string, RegExp>> = {
  'true-false': /^(true|false)$/,
  numeric: /^-?\d{1,5}(\.\d{1,18})?$/,
  choice: new RegExp(`^${NAME}(\\[,\\]${NAME})*$`),
  sequencing: new RegExp(`^${NAME}(\\[,\\]${NAME})*$`),
  matching: new RegExp(`^${NAME}\\[\\.\\]${NAME}(\\[,\\]${NAME}\\[\\.\\]${NAME})*$`),
};

/** Everything but the id needs the id, and a response needs the type. */
function after(name: 'id' | 'type', rule: SetRule): SetRule {
  return (value, at) =>
    at.values.has(`cmi.interactions.${at.index}.${name}`) ? rule(value, at) : 408;
}

const response: SetRule = (value, {index, values}) =>
  RESPONSES[values.get(`cmi.interactions.${index}.type`) ?? '']?.test(value) ? 0 : TYPE;

const INTERACTION: Readonly<Record<string, ElementRule>> = {
  id: {read: true, set: matching(/^[!-~]{1,4000}$/)},
  type: {
    read: true,
    set: after('id', oneOf('true-false', 'choice', 'matching', 'sequencing', 'numeric')),
  },
  timestamp: {read: true, set: after('id', matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/))},
  'correct_responses.0.pattern': {read: true, set: after('type', response)},
  learner_response: {read: true, set: after('type', response)},
  result: {read: true, set: after('id', oneOf('correct', 'incorrect', 'neutral'))},
  description: {read: true, set: after('id', matching(/^[^{\n][^\n]{0,250}$/))},
};

function element(name: string): ElementRule | undefined {
  if (/^cmi\.objectives\.\d+\.id$/.test(name)) {
    return {read: true, set: id};
  }
  if (/^cmi\.objectives\.\d+\.completion_status$/.test(name)) {
    return {read: true, set: objectiveStatus};
  }
  const interaction = /^cmi\.interactions\.\d+\.(.+)$/.exec(name)?.[1];
  return interaction === undefined ? ELEMENTS[name] : INTERACTION[interaction];
}

/** A strict SCORM 2004 platform that refuses what Moodle refuses; it has a primary objective. */
export function moodle2004(): Platform {
  return platform({
    version: '2004',
    element,
    errors: {notInitialized: 132, unknown: 401, readOnly: 404, writeOnly: 405},
    gap: 351,
    status: 'cmi.completion_status',
    mode: 'cmi.mode',
    initial: {'cmi.completion_status': 'unknown', 'cmi.objectives.0.id': 'PRIMARYOBJ'},
  });
}
