import {launchQuery} from './lms/launchQuery';
import {loadedLms} from './lms/loadedLms';
import {play} from './play';

const query = launchQuery(window);

play(window, (connection) => loadedLms(window, connection, query), {
  carriesText: true,
  asksPlace: true,
});
