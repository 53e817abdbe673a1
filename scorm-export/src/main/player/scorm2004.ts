import {scorm2004Lms} from './lms/scorm2004Lms';
import {play} from './play';

play(window, ({clock, warn}) => scorm2004Lms(window, clock, warn));
