import {noLms} from './lms/noLms';
import {play} from './play';

play(window, (course, _clock, warn) => noLms(course.id, () => window.localStorage, warn));
