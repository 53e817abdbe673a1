import type {Course} from './course/Course';
import {readCourse} from './course/readCourse';
import {sayIn, type Say} from './course/sayIn';
import {wordsOf} from './course/wordsOf';
import {extraHost} from './host/extraHost';
import {loadExtra} from './host/loadExtra';
import {takeHandIn} from './host/takeHandIn';
import {followLanguage} from './language/followLanguage';
import type {Clock} from './lib/Clock';
import {windowClock} from './lib/windowClock';
import type {Random} from './lib/uuid';
import type {Keeper, Launch, Lms} from './lms/Lms';
import type {Warn} from './lms/ScormRuntime';
import {attendPages} from './page/attendPages';
import {contentsToggle} from './page/contentsToggle';
import {followLifecycle} from './page/followLifecycle';
import {messages} from './page/messages';
import {isOwn, navigate} from './page/navigate';
import {onlyUnit} from './page/onlyUnit';
import {pageStore} from './page/pageStore';
import {readAddress} from './page/readAddress';
import {showProgress} from './page/showProgress';
import {tellFetching} from './page/tellFetching';
import {tellLaunch} from './page/tellLaunch';
import {tellTracking} from './page/tellTracking';
import {trackCourse} from './tracking/trackCourse';

/** What a connection to whoever launched the course is made of. */
export interface Connection {
  readonly course: Course;
  /** The whole of `course-data`. */
  readonly data: unknown;
  /** The words of the main language, whichever the learner reads. */
  readonly mainWords: Say;
  readonly clock: Clock;
  readonly random: Random;
  readonly warn: Warn;
  /** Number of the municipality that the learner has told; empty if none. */
  readonly place: () => string;
}

/** Makes the connection; what formats differ in, besides {@link Playing}. */
export type Connect = (connection: Connection) => Lms;

/** How a format plays the course. */
export interface Playing {
  /** Whether what a group writes can be handed in. */
  readonly carriesText?: boolean;
  /** Whether the learner may tell which municipality she is from. */
  readonly asksPlace?: boolean;
  /** Id of the one unit that this launch is about; the whole course if there is none of the id. */
  readonly unit?: string;
}

/** Runs a task when everything the page asked for is there. */
function whenLoaded(window: Window, task: () => void): void {
  if (window.document.readyState === 'complete') {
    task();
  } else {
    window.addEventListener('load', task);
  }
}

/** The course, or the one unit of it that is played alone. */
function playedOf(whole: Course, only: string | undefined): Course {
  const units = whole.units.filter(({id}) => id === only);
  return units.length === 0
    ? whole
    : {...whole, units, pages: whole.pages.filter(({id}) => id === only)};
}

function connectionOf(
  window: Window,
  course: Course,
  json: string,
  place: () => string,
): Connection {
  return {
    course,
    place,
    data: JSON.parse(json) as unknown,
    mainWords: sayIn(course.texts),
    clock: windowClock(window),
    random: (bytes) => void window.crypto.getRandomValues(bytes),
    warn: (message) => console.warn(`kurspakker: ${message}`),
  };
}

/** Keeps the learner on the pages that are played, if they are not all. */
function keepToPart(
  document: Document,
  {whole, course}: {whole: Course; course: Course},
  elsewhere: () => void,
): void {
  const page = course.pages[0]?.id;
  if (page !== undefined && course !== whole) {
    onlyUnit(document, page, readAddress(whole, document.location.href), elsewhere);
  }
}

/** Plays the course of this window's document. A document without `course-data` is left as it is. */
export function play(
  window: Window,
  connect: Connect,
  {carriesText = false, asksPlace = false, unit: only}: Playing = {},
): void {
  const {document} = window;
  const json = document.getElementById('course-data')?.textContent;
  if (!json) {
    return;
  }
  const whole = readCourse(json);
  const course = playedOf(whole, only);
  const isPart = course !== whole;
  const {say, sayOn} = wordsOf(course);
  const connection = connectionOf(window, course, json, () => tracking.place());
  const {clock} = connection;
  const tell = messages(document);
  const teller = tellTracking(tell, {say, clock, isPart});
  const contents = contentsToggle(document);
  const pages = pageStore(document, course, (url) => window.fetch(url), clock);
  const first = course.pages[0]?.id ?? '';
  let keeper: Keeper | undefined;
  let plainTasks = false;

  const lms = connect(connection);
  const tracking = trackCourse(
    course,
    {lms, clock, random: connection.random},
    {
      changed() {
        show();
        extra.changed();
      },
      stored: (completed, launch) => teller.stored(tracking, completed, launch),
      trouble: (outcome, launch) => teller.trouble(tracking, outcome, launch),
    },
  );
  const show = (): void => showProgress(document, course, tracking, {say, sayOn, plainTasks});
  const extra = extraHost(
    {
      ...connection,
      ...{document, say, sayOn},
      device: () => window.localStorage,
      tracking,
      messages: tell,
      ...{carriesText, asksPlace},
      bring: (page) => pages.bring(page),
      keeper: () => keeper ?? 'nobody',
      handIn: (event) => takeHandIn(event, {lms, tracking, say, clock}),
    },
    () => usePlainTasks(false),
  );
  const usePlainTasks = (plain: boolean): void => {
    plainTasks = plain;
    show();
  };
  const attention = attendPages(document, course, tracking, clock);
  let read = readAddress(course, document.location.href);
  const navigation = navigate(
    document,
    {course, pages, read: (href) => read(href)},
    {
      shown(article, way) {
        tell.clear('fetching');
        contents.close();
        if (keeper) {
          tell.turnPage();
          attention.attend(article, isOwn(way) ? 'quiet' : undefined);
        }
        extra.shown(article);
      },
      ...tellFetching(tell, say),
    },
  );
  const languages = followLanguage(document, course, {
    ...{tell, say, clock, tracking, pages, extra},
    changed() {
      read = readAddress(course, document.location.href);
      navigation.renew();
      show();
    },
  });
  const begin = (launch: Launch): void => {
    keeper = launch.keeper;
    const current = tracking.current();
    navigation.start(current?.id ?? first);
    const resumed = document.location.hash === '' ? current : undefined;
    tellLaunch({...{document, tell, say, resumed}, leave: tracking.leave}, launch);
    whenLoaded(window, () => void pages.prefetch().then(() => languages.prefetch()));
  };

  followLifecycle(window, tracking);
  keepToPart(document, {whole, course}, () => tell.tellHere(say('elsewhere')));
  document.documentElement.classList.add('js');
  navigation.start(first);
  void tracking.start().then(async (launch) => {
    await languages.restore(tracking.language() || (launch.language ?? ''));
    begin(launch);
    window.kurspakker = extra.host;
    void loadExtra(document, clock, {isReady: extra.isReady, failed: () => usePlainTasks(true)});
  });
}
