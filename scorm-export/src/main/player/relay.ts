import type {} from './lms/relayedLms';
import {openRelay} from './relay/openRelay';

window.kurspakkerRelay?.(openRelay(window));
