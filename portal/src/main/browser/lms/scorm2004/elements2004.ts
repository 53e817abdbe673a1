import type {Element, ElementTable} from '../model/Element.js';
import {both, keyword, number, readOnly, writeOnly} from '../model/elements.js';
import {oneOf, text} from '../model/formats.js';
import * as form from './formats2004.js';

const any = number(form.real, () => true);
const scaled = number(form.real, (value) => value >= -1 && value <= 1);
const measure = number(form.real, (value) => value >= 0 && value <= 1);

const learner: readonly [string, Element][] = [
  ['cmi.learner_id', readOnly('')],
  ['cmi.learner_name', readOnly('')],
  [
    'cmi.learner_preference._children',
    keyword('audio_level,language,delivery_speed,audio_captioning'),
  ],
  ['cmi.learner_preference.audio_level', number(form.real, (value) => value >= 0)],
  ['cmi.learner_preference.language', both(form.language, '')],
  ['cmi.learner_preference.delivery_speed', number(form.real, (value) => value >= 0)],
  ['cmi.learner_preference.audio_captioning', both(oneOf('-1', '0', '1'), '0')],
];

const attempt: readonly [string, Element][] = [
  ['cmi._version', readOnly('1.0')],
  ['cmi.completion_status', both(form.completion, 'unknown')],
  ['cmi.completion_threshold', {access: 'read', format: () => true}],
  ['cmi.credit', readOnly('credit')],
  ['cmi.entry', readOnly('ab-initio')],
  ['cmi.exit', writeOnly(form.exit)],
  ['cmi.launch_data', {access: 'read', format: () => true}],
  ['cmi.location', both(form.text1000)],
  ['cmi.max_time_allowed', {access: 'read', format: () => true}],
  ['cmi.mode', readOnly('normal')],
  ['cmi.progress_measure', measure],
  ['cmi.scaled_passing_score', {access: 'read', format: () => true}],
  ['cmi.session_time', writeOnly(form.interval)],
  ['cmi.success_status', both(form.success, 'unknown')],
  ['cmi.time_limit_action', readOnly('continue,no message')],
  ['cmi.total_time', readOnly('PT0H0M0S')],
  ['cmi.score._children', keyword('scaled,raw,min,max')],
  ['cmi.score.scaled', scaled],
  ['cmi.score.raw', any],
  ['cmi.score.min', any],
  ['cmi.score.max', any],
];

const objectives: readonly [string, Element][] = [
  [
    'cmi.objectives._children',
    keyword('id,score,success_status,completion_status,progress_measure,description'),
  ],
  ['cmi.objectives.n.id', both(form.identifier)],
  ['cmi.objectives.n.score._children', keyword('scaled,raw,min,max')],
  ['cmi.objectives.n.score.scaled', scaled],
  ['cmi.objectives.n.score.raw', any],
  ['cmi.objectives.n.score.min', any],
  ['cmi.objectives.n.score.max', any],
  ['cmi.objectives.n.success_status', both(form.success, 'unknown')],
  ['cmi.objectives.n.completion_status', both(form.completion, 'unknown')],
  ['cmi.objectives.n.progress_measure', measure],
  ['cmi.objectives.n.description', both(form.description)],
];

const interactions: readonly [string, Element][] = [
  [
    'cmi.interactions._children',
    keyword(
      'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,' +
        'description',
    ),
  ],
  ['cmi.interactions.n.id', both(form.identifier)],
  ['cmi.interactions.n.type', both(form.interactionType)],
  ['cmi.interactions.n.objectives.n.id', both(form.identifier)],
  ['cmi.interactions.n.timestamp', both(form.timestamp)],
  ['cmi.interactions.n.correct_responses.n.pattern', both(form.text4000)],
  ['cmi.interactions.n.weighting', any],
  ['cmi.interactions.n.learner_response', both(form.text4000)],
  ['cmi.interactions.n.result', both(form.result)],
  ['cmi.interactions.n.latency', both(form.interval)],
  ['cmi.interactions.n.description', both(form.description)],
];

const comments: readonly [string, Element][] = [
  ['cmi.comments_from_learner._children', keyword('comment,location,timestamp')],
  ['cmi.comments_from_learner.n.comment', both(form.text4000)],
  ['cmi.comments_from_learner.n.location', both(form.text250)],
  ['cmi.comments_from_learner.n.timestamp', both(form.timestamp)],
  ['cmi.comments_from_lms._children', keyword('comment,location,timestamp')],
  ['adl.nav.request', both(form.navigation, '_none_')],
  ['adl.nav.request_valid.continue', readOnly('unknown')],
  ['adl.nav.request_valid.previous', readOnly('unknown')],
];

/** The data model of SCORM 2004 4th Edition, as far as Moodle has it (no `adl.data`). */
export function elements2004(suspendLimit: number): ElementTable {
  return new Map([
    ...learner,
    ...attempt,
    ...objectives,
    ...interactions,
    ...comments,
    ['cmi.suspend_data', both(text(suspendLimit))],
  ]);
}
