import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findApi} from '../../main/player/lms/findApi';
import {scorm12Lms} from '../../main/player/lms/scorm12Lms';
import {scorm2004Lms} from '../../main/player/lms/scorm2004Lms';
import {fakeClock} from './platform/fakeClock';
import {moodle12} from './platform/moodle12';
import {moodle2004} from './platform/moodle2004';

interface TestWindow {
  API?: unknown;
  API_1484_11?: unknown;
  parent: unknown;
  opener: unknown;
}

function topWindow(own: object = {}): TestWindow {
  const window: TestWindow = {parent: undefined, opener: null, ...own};
  window.parent = window;
  return window;
}

function frameIn(parent: object, own: object = {}): TestWindow {
  return {parent, opener: null, ...own};
}

/** A window of another origin: only the names of other windows can be read. */
function foreign(parent?: object): object {
  const window: object = new Proxy(
    {},
    {
      get(_target, name) {
        if (name === 'parent' || name === 'opener') {
          return name === 'parent' ? (parent ?? window) : null;
        }
        throw new Error('Blocked a frame from accessing a cross-origin frame');
      },
    },
  );
  return window;
}

const isText = (value: unknown): value is string => typeof value === 'string';

test('the API of the window itself comes first', () => {
  const window = frameIn(topWindow({API: 'far'}), {API: 'near'});

  assert.equal(findApi(window, 'API', isText), 'near');
});

test('the API is found some frames up', () => {
  const window = frameIn(frameIn(frameIn(topWindow({API: 'top'}))));

  assert.equal(findApi(window, 'API', isText), 'top');
});

test('the API is found in a parent of the window that opened the topmost one', () => {
  const opener = frameIn(topWindow({API: 'opened from'}));
  const window = frameIn(topWindow({opener}));

  assert.equal(findApi(window, 'API', isText), 'opened from');
});

test('a frame of another origin on the way is passed', () => {
  const window = frameIn(foreign(topWindow({API: 'behind'})));

  assert.equal(findApi(window, 'API', isText), 'behind');
});

test('a platform of another origin altogether has no API for us', () => {
  assert.equal(findApi(frameIn(foreign()), 'API', isText), undefined);
  assert.equal(findApi(topWindow({opener: foreign()}), 'API', isText), undefined);
});

test('a getter that throws counts as no API', () => {
  const window = topWindow();
  Object.defineProperty(window, 'API', {
    get() {
      throw new Error('no');
    },
  });

  assert.equal(findApi(window, 'API', isText), undefined);
});

test('windows without end end the search', () => {
  const endless = (): object => ({
    get parent() {
      return endless();
    },
  });

  assert.equal(findApi(endless(), 'API', isText), undefined);
});

test('a package takes the API of its own version only', async () => {
  const clock = fakeClock();
  const only2004 = topWindow({API_1484_11: moodle2004().launch(), API: {}});
  const only12 = topWindow({API: moodle12().launch()});
  const ignore = (): void => undefined;

  const as12 = await scorm12Lms(only2004, clock, ignore).start(() => undefined);
  const as2004 = await scorm2004Lms(only12, clock, ignore).start(() => undefined);

  assert.equal(as12.reason, 'no-lms');
  assert.equal(as2004.reason, 'no-lms');
});

test('a 2004 API under the name of the 1.2 one is not taken', async () => {
  const window = topWindow({API: moodle2004().launch()});

  const launch = await scorm12Lms(window, fakeClock(), () => undefined).start(() => undefined);

  assert.equal(launch.keeper, 'nobody');
});
