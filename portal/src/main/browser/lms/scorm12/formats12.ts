import {allOf, oneOf, pattern, text} from '../model/formats.js';

/** The forms of values in SCORM 1.2 (Run-Time Environment 3.4), as Moodle reads them. */
export const text255 = text(255);
export const text4096 = text(4096);
/** Printable ASCII without spaces. */
export const identifier = allOf(text255, pattern(/^[\x21-\x7e]+$/));
/** `1e1` passes Moodle by luck; the standard refuses it, and so do we. */
export const decimal = pattern(/^-?\d{1,3}(\.\d+)?$|^$/);
export const timespan = pattern(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
export const time = pattern(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
export const exit = oneOf('time-out', 'suspend', 'logout', '');
/** `not attempted` is the LMS's word: content that writes it is refused. */
export const status = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');
export const objectiveStatus = oneOf(
  'passed',
  'completed',
  'failed',
  'incomplete',
  'browsed',
  'not attempted',
);
export const interactionType = oneOf(
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
);
const word = oneOf('correct', 'wrong', 'unanticipated', 'neutral');
export const result: (value: string) => boolean = (value) =>
  word(value) || (value !== '' && decimal(value));
