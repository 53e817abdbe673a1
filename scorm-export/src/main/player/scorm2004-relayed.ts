import {relayedLms} from './lms/relayedLms';
import {scorm2004Api, scorm2004Lms} from './lms/scorm2004Lms';
import {play} from './play';

play(
  window,
  (connection) =>
    relayedLms(window, connection, {
      scorm: scorm2004Lms(window, connection.clock, connection.warn),
      learnerId: () => scorm2004Api(window)?.GetValue('cmi.learner_id'),
    }),
  {asksPlace: true},
);
