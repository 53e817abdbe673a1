import {checks} from './check/checks';
import {figures} from './figure/figures';
import {groupMode} from './group/groupMode';
import type {} from './host/Host';
import {notes} from './note/notes';
import {paper} from './paper/paper';
import {search} from './search/search';

const host = window.kurspakker;
if (host) {
  checks(host);
  figures(host);
  notes(host);
  groupMode(host);
  search(host);
  paper(host);
  host.ready();
}
