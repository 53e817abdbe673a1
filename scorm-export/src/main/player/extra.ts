import {checks} from './check/checks';
import {figures} from './figure/figures';
import type {} from './host/Host';
import {notes} from './note/notes';
import {search} from './search/search';

const host = window.kurspakker;
if (host) {
  checks(host);
  figures(host);
  notes(host);
  search(host);
  host.ready();
}
