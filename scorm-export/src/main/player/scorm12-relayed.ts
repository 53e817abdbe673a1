import {relayedLms} from './lms/relayedLms';
import {scorm12Api, scorm12Lms} from './lms/scorm12Lms';
import {play} from './play';

play(
  window,
  (connection) =>
    relayedLms(window, connection, {
      scorm: scorm12Lms(window, connection.clock, connection.warn),
      learnerId: () => scorm12Api(window)?.LMSGetValue('cmi.core.student_id'),
    }),
  {asksPlace: true},
);
