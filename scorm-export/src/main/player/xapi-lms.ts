import type {} from './lms/loadedLms';
import {windowNeeds} from './lms/windowNeeds';
import {xapiLms} from './lms/xapiLms';

window.kurspakkerLms?.((given) => xapiLms(given.query, windowNeeds(window, given)));
