import type {Element, ElementTable} from '../model/Element.js';
import {both, keyword, number, readOnly, writeOnly} from '../model/elements.js';
import {oneOf, pattern, text} from '../model/formats.js';
import * as form from './formats12.js';

const percent = (value: number): boolean => value >= 0 && value <= 100;
const score = number(form.decimal, percent);

const core: readonly [string, Element][] = [
  [
    'cmi.core._children',
    keyword(
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,' +
        'lesson_mode,exit,session_time',
    ),
  ],
  ['cmi.core.student_id', readOnly('')],
  ['cmi.core.student_name', readOnly('')],
  ['cmi.core.credit', readOnly('credit')],
  ['cmi.core.entry', readOnly('ab-initio')],
  ['cmi.core.lesson_mode', readOnly('normal')],
  ['cmi.core.total_time', readOnly('0000:00:00.00')],
  ['cmi.core.lesson_location', both(form.text255, '')],
  ['cmi.core.lesson_status', both(form.status, 'not attempted')],
  ['cmi.core.exit', writeOnly(form.exit)],
  ['cmi.core.session_time', writeOnly(form.timespan)],
  ['cmi.core.score._children', keyword('raw,min,max')],
  ['cmi.core.score.raw', score],
  ['cmi.core.score.min', score],
  ['cmi.core.score.max', score],
];

const objectives: readonly [string, Element][] = [
  ['cmi.objectives._children', keyword('id,score,status')],
  ['cmi.objectives.n.id', both(form.identifier)],
  ['cmi.objectives.n.score._children', keyword('raw,min,max')],
  ['cmi.objectives.n.score.raw', score],
  ['cmi.objectives.n.score.min', score],
  ['cmi.objectives.n.score.max', score],
  ['cmi.objectives.n.status', both(form.objectiveStatus)],
];

const interactions: readonly [string, Element][] = [
  [
    'cmi.interactions._children',
    keyword('id,objectives,time,type,correct_responses,weighting,student_response,result,latency'),
  ],
  ['cmi.interactions.n.id', writeOnly(form.identifier)],
  ['cmi.interactions.n.objectives.n.id', writeOnly(form.identifier)],
  ['cmi.interactions.n.time', writeOnly(form.time)],
  ['cmi.interactions.n.type', writeOnly(form.interactionType)],
  ['cmi.interactions.n.correct_responses.n.pattern', writeOnly(form.text255)],
  ['cmi.interactions.n.weighting', writeOnly(form.decimal)],
  ['cmi.interactions.n.student_response', writeOnly(form.text255)],
  ['cmi.interactions.n.result', writeOnly(form.result)],
  ['cmi.interactions.n.latency', writeOnly(form.timespan)],
];

const others: readonly [string, Element][] = [
  ['cmi.launch_data', readOnly('')],
  ['cmi.comments', both(form.text4096, '')],
  ['cmi.comments_from_lms', readOnly('')],
  ['cmi.student_data._children', keyword('mastery_score,max_time_allowed,time_limit_action')],
  ['cmi.student_data.mastery_score', readOnly('')],
  ['cmi.student_data.max_time_allowed', readOnly('')],
  ['cmi.student_data.time_limit_action', readOnly('')],
  ['cmi.student_preference._children', keyword('audio,language,speed,text')],
  ['cmi.student_preference.audio', both(pattern(/^-?\d{1,3}$/), '0')],
  ['cmi.student_preference.language', both(form.text255, '')],
  ['cmi.student_preference.speed', both(pattern(/^-?\d{1,3}$/), '0')],
  ['cmi.student_preference.text', both(oneOf('-1', '0', '1'), '0')],
];

/** The data model of SCORM 1.2; `suspendLimit` is 4,096 by the standard, 64,000 in a lax Moodle. */
export function elements12(suspendLimit: number): ElementTable {
  return new Map([
    ...core,
    ...objectives,
    ...interactions,
    ...others,
    ['cmi.suspend_data', both(text(suspendLimit), '')],
  ]);
}
