import {noLms} from './lms/noLms';
import {play} from './play';

play(window, ({course, warn}) => noLms(course.id, () => window.localStorage, warn));
