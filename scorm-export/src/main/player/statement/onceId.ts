import {sha1} from '../lib/sha1';
import {uuidBytes, uuidOf} from '../lib/uuid';

/**
 * The id of an event that happens once in a registration: UUIDv5 (RFC 4122, section 4.3) of the
 * registration and, as name, the activity's IRI, a space and the verb's IRI.
 */
export function onceId(registration: string, activity: string, verb: string): string {
  const name = new TextEncoder().encode(`${activity} ${verb}`);
  return uuidOf(sha1([...uuidBytes(registration), ...name]), 5);
}
