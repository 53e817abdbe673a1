import type {Format} from '../model/Element.js';
import {pattern} from '../model/formats.js';
import {real, shortIdentifier} from './formats2004.js';

const several: Format = (value) => value !== '' && value.split('[,]').every(shortIdentifier);
const pairs: Format = (value) =>
  value.split('[,]').every((pair) => {
    const [left, right, ...more] = pair.split('[.]');
    return more.length === 0 && shortIdentifier(left ?? '') && shortIdentifier(right ?? '');
  });

/** The form of a learner's response to an interaction of a type (Run-Time Environment 4.2.9.1). */
export function responseFormat(type: string): Format {
  switch (type) {
    case 'true-false':
      return pattern(/^(true|false)$/);
    case 'choice':
    case 'sequencing':
      return several;
    case 'matching':
      return pairs;
    case 'likert':
      return shortIdentifier;
    case 'numeric':
      return real;
    case 'fill-in':
      return pattern(/^[^\n\r]{0,250}$/);
    default:
      return (value) => value.length <= 4000;
  }
}
