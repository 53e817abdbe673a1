import {scorm12Lms} from './lms/scorm12Lms';
import {play} from './play';

play(window, ({clock, warn}) => scorm12Lms(window, clock, warn));
