import {uuidBytes, uuidText} from '../lib/uuid';

/** A registration as the saved state holds it, 22 base64url characters. */
export function registrationField(uuid: string): string {
  return btoa(String.fromCharCode(...uuidBytes(uuid)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}

/** The registration of a saved state as the UUID that statements carry. */
export function registrationUuid(field: string): string {
  const bytes = atob(field.replace(/-/g, '+').replace(/_/g, '/'));
  return uuidText(Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
