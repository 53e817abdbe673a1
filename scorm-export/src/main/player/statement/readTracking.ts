import type {TrackingFile} from './TrackingFile';

const SCHEMA = 1;
const EMPTY = {units: [], checks: [], films: [], templates: [], extensions: {}};

/**
 * Reads `tracking.json`; lists that are empty may be absent.
 *
 * @throws TypeError or SyntaxError when it is not a file of the form that this player knows
 */
export function readTracking(json: string): TrackingFile {
  const file = JSON.parse(json) as {[name: string]: unknown} | null;
  if (file?.['schema'] !== SCHEMA) {
    throw new TypeError('tracking.json: not of schema 1');
  }
  return {...EMPTY, ...file} as unknown as TrackingFile;
}
