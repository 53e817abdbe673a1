import type {Wire} from './Wire.js';

/**
 * Sends as Moodle does: synchronous requests while the course is played, a beacon (64 KiB at most, its fate unknown)
 * while the page is being closed, because browsers then refuse synchronous requests.
 */
export function moodleWire(server: string, isClosing: () => boolean): Wire {
  return {
    send: (path, body) => {
      const json = JSON.stringify(body);
      if (isClosing()) {
        return navigator.sendBeacon(server + path, json) ? 'taken' : 'lost';
      }
      const request = new XMLHttpRequest();
      request.open('POST', server + path, false);
      try {
        request.send(json);
      } catch {
        return 'lost';
      }
      if (request.status !== 200) {
        return 'lost';
      }
      return request.responseText === 'true' ? 'taken' : 'refused';
    },
  };
}
