import type {} from './host/Host';
const host = window.kurspakker;
if (host) {
  host.ready();
}
