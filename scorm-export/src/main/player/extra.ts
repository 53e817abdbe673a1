import {checks} from './check/checks';
import {figures} from './figure/figures';
import {groupMode} from './group/groupMode';
import type {GroupFile} from './group/GroupFile';
import type {Host} from './host/Host';
import {notes} from './note/notes';
import {paper} from './paper/paper';
import {placeChoice} from './place/placeChoice';
import {search} from './search/search';

// what cannot be stored on the device is not lost when the language changes
const unstored = new Map<string, GroupFile>();

function start(host: Host): void {
  checks(host);
  figures(host);
  notes(host);
  groupMode(host, unstored);
  // with one page there is nothing to find elsewhere
  if (host.course.pages.length > 1) {
    search(host);
  }
  placeChoice(host);
  paper(host);
}

const host = window.kurspakker;
if (host) {
  start(host);
  host.ready(start);
}
