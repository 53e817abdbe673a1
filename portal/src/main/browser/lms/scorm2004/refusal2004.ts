import type {ElementTable} from '../model/Element.js';
import {rowOf} from '../model/rowOf.js';
import type {Values} from '../model/Values.js';
import {responseFormat} from './responseFormat.js';

/** The SCORM 2004 error number a write is refused with, `0` when it is taken. */
export function refusal2004(
  table: ElementTable,
  values: Values,
  element: string,
  value: string,
): string {
  const row = rowOf(table, element);
  if (!row) {
    return element.endsWith('._count') ? '404' : '401';
  }
  if (row.access === 'read' || row.access === 'keyword') {
    return '404';
  }
  if (values.hasGap(element)) {
    return '351';
  }
  if (lacksWhatItDependsOn(values, element)) {
    return '408';
  }
  if (!row.format(value) || !fitsItsType(values, element, value)) {
    return '406';
  }
  if (row.range && !row.range(Number(value))) {
    return '407';
  }
  return isTakenObjective(values, element, value) ? '351' : '0';
}

/** Everything about an objective or interaction follows its id; a response follows the type. */
function lacksWhatItDependsOn(values: Values, element: string): boolean {
  const found = /^(cmi\.(?:objectives|interactions)\.\d+)\.(.+)$/.exec(element);
  if (!found || found[2] === 'id') {
    return false;
  }
  const typed = /^(learner_response|correct_responses\.)/.test(found[2] ?? '');
  return !values.get(`${found[1] ?? ''}.id`) || (typed && !values.get(`${found[1] ?? ''}.type`));
}

function fitsItsType(values: Values, element: string, value: string): boolean {
  const found = /^(cmi\.interactions\.\d+)\.learner_response$/.exec(element);
  return !found || responseFormat(values.get(`${found[1] ?? ''}.type`) ?? '')(value);
}

/** Ids of objectives are unique and never change. */
function isTakenObjective(values: Values, element: string, value: string): boolean {
  const found = /^cmi\.objectives\.(\d+)\.id$/.exec(element);
  if (!found) {
    return false;
  }
  const before = values.get(element);
  if (before !== undefined) {
    return before !== value;
  }
  const count = values.count('cmi.objectives');
  return Array.from({length: count}, (_, index) =>
    values.get(`cmi.objectives.${index}.id`),
  ).includes(value);
}
