import type {Course} from './course/Course';
import {readCourse} from './course/readCourse';
import {wordsOf} from './course/wordsOf';
import {extraHost} from './host/extraHost';
import {loadExtra} from './host/loadExtra';
import {takeHandIn} from './host/takeHandIn';
import {followLanguage} from './language/followLanguage';
import type {Clock} from './lib/Clock';
import {windowClock} from './lib/windowClock';
import type {Keeper, Lms, NoKeeper} from './lms/Lms';
import type {Warn} from './lms/ScormRuntime';
import {attendPages} from './page/attendPages';
import {contentsToggle} from './page/contentsToggle';
import {followLifecycle} from './page/followLifecycle';
import {messages} from './page/messages';
import {isOwn, navigate} from './page/navigate';
import {pageStore} from './page/pageStore';
import {readAddress} from './page/readAddress';
import {showProgress} from './page/showProgress';
import {tellFetching} from './page/tellFetching';
import {tellLaunch} from './page/tellLaunch';
import {tellTracking} from './page/tellTracking';
import {trackCourse} from './tracking/trackCourse';

/** Makes the connection to whoever launched the course; the one thing that formats differ in. */
export type Connect = (course: Course, clock: Clock, warn: Warn) => Lms;

/** Runs a task when everything the page asked for is there. */
function whenLoaded(window: Window, task: () => void): void {
  if (window.document.readyState === 'complete') {
    task();
  } else {
    window.addEventListener('load', task);
  }
}

/** Plays the course of this window's document. A document without `course-data` is left as it is. */
export function play(window: Window, connect: Connect): void {
  const {document} = window;
  const json = document.getElementById('course-data')?.textContent;
  if (!json) {
    return;
  }
  const course = readCourse(json);
  const {say, sayOn} = wordsOf(course);
  const clock = windowClock(window);
  const tell = messages(document);
  const teller = tellTracking(tell, say, clock);
  const contents = contentsToggle(document);
  const pages = pageStore(document, course, (url) => window.fetch(url), clock);
  const first = course.pages[0]?.id ?? '';
  let launched = false;
  let keeper: Keeper = 'nobody';
  let plainTasks = false;

  const lms = connect(course, clock, (message) => console.warn(`kurspakker: ${message}`));
  const random = (bytes: Uint8Array<ArrayBuffer>) => void window.crypto.getRandomValues(bytes);
  const tracking = trackCourse(
    course,
    {lms, clock, random},
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
      document,
      course,
      data: JSON.parse(json) as unknown,
      say,
      sayOn,
      clock,
      device: () => window.localStorage,
      tracking,
      messages: tell,
      carriesText: false,
      bring: (page) => pages.bring(page),
      keeper: () => keeper,
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
        if (launched) {
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
  const begin = (reason: NoKeeper | undefined): void => {
    launched = true;
    const current = tracking.current();
    navigation.start(current?.id ?? first);
    tellLaunch({tell, say, resumed: document.location.hash === '' ? current : undefined, reason});
    whenLoaded(window, () => void pages.prefetch().then(() => languages.prefetch()));
  };

  followLifecycle(window, tracking);
  document.documentElement.classList.add('js');
  navigation.start(first);
  void tracking.start().then(async (launch) => {
    keeper = launch.keeper;
    await languages.restore(tracking.language());
    begin(launch.reason);
    window.kurspakker = extra.host;
    void loadExtra(document, clock, {isReady: extra.isReady, failed: () => usePlainTasks(true)});
  });
}
