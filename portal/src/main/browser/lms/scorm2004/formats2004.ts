import {allOf, oneOf, pattern, text} from '../model/formats.js';
import type {Format} from '../model/Element.js';

/** The forms of values in SCORM 2004 (Run-Time Environment 4.1), as Moodle reads them. */
export const text250 = text(250);
export const text1000 = text(1000);
export const text4000 = text(4000);
/** Moodle: no exponent, no leading point, at most 18 decimals. */
export const real = pattern(/^-?\d{1,5}(\.\d{1,18})?$/);

/** Whole seconds without `Z`, or one or two decimals with it; 1970 to 2038. */
const date = '(19[7-9]\\d|20[0-2]\\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const clock = '([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d';
export const timestamp = pattern(new RegExp(`^${date}T${clock}(\\.\\d{1,2}Z)?$`));

const seconds = /(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)/.source;
export const interval = pattern(new RegExp(`^P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?${seconds}?$`));

const noSpace = pattern(/^\S+$/);
const properUrn = pattern(/^(?!urn:)|^urn:[A-Za-z0-9-]{2,31}:\S+$/);
export const identifier: Format = allOf(text(4000), noSpace, properUrn);
/** Moodle refuses hyphens, spaces, URIs and everything outside ASCII here. */
export const shortIdentifier = pattern(/^[A-Za-z0-9_.]{1,250}$/);
/** One line, not too long, not taken for a language tag. */
export const description = allOf(text(251), pattern(/^(?!\{)[^\n\r]*$/));
export const language = pattern(/^([a-zA-Z]{2,3}|i|x)(-[a-zA-Z0-9-]{2,8})?$|^$/);

export const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
export const success = oneOf('passed', 'failed', 'unknown');
export const exit = oneOf('time-out', 'suspend', 'logout', 'normal', '');
/** `_none_` is a default that cannot be written. */
export const navigation = pattern(
  /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|\{target=\S{0,200}\}(choice|jump))$/,
);
export const interactionType = oneOf(
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
);
const verdict = oneOf('correct', 'incorrect', 'unanticipated', 'neutral');
export const result: Format = (value) => verdict(value) || real(value);
