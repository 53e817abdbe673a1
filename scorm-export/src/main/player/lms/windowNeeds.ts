import type {LmsGiven} from './loadedLms';
import {windowAlone} from '../queue/windowAlone';
import {groupNames} from './groupNames';
import type {StatementNeeds} from './StatementNeeds';
import {whenAside} from './whenAside';

/** What a window offers to a platform that takes statements. */
export function windowNeeds(window: Window, {connection, states}: LmsGiven): StatementNeeds {
  return {
    ...connection,
    states,
    ask: (url, init) => window.fetch(url, init),
    alone: windowAlone(window.navigator),
    names: groupNames(connection.data, connection.mainWords),
    device: () => window.indexedDB,
    whenAside: whenAside(window),
    go: (address) => window.location.assign(address),
  };
}
