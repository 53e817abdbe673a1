import {cmi5Lms} from './lms/cmi5Lms';
import type {} from './lms/loadedLms';
import {windowNeeds} from './lms/windowNeeds';

window.kurspakkerLms?.((given) => cmi5Lms(given.query, windowNeeds(window, given)));
