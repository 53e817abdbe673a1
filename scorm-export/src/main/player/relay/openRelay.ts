import {groupNames} from '../lms/groupNames';
import type {OpenRelay} from '../lms/relayedLms';
import {whenAside} from '../lms/whenAside';
import {windowAlone} from '../queue/windowAlone';
import {readRelay} from './readRelay';
import {relayLms} from './relayLms';

/** Opens the relay of this window's document. */
export function openRelay(window: Window): OpenRelay {
  return async (given) => {
    const {connection, learnerId} = given;
    const {document} = window;
    return relayLms(given, {
      ...connection,
      settings: readRelay(document.getElementById('relay-data')?.textContent ?? ''),
      learnerId,
      // not there over http
      subtle: window.crypto.subtle,
      ask: (url, init) => window.fetch(url, init),
      alone: windowAlone(window.navigator),
      names: groupNames(connection.data, connection.mainWords),
      device: () => window.indexedDB,
      whenAside: whenAside(window),
    });
  };
}
