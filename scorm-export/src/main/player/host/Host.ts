import type {Course} from '../course/Course';
import type {Say} from '../course/sayIn';
import type {Clock} from '../lib/Clock';
import type {Keeper} from '../lms/Lms';
import type {DeviceStorage} from '../lms/noLms';
import type {Messages} from '../page/messages';
import type {Tracking} from '../tracking/Tracking';
import type {GroupHandIn} from './GroupHandIn';

/**
 * All that the second script, `extra.js`, knows of the player. The player puts it on the window
 * before it asks for the script; the script takes it and calls {@link Host.ready}.
 */
export interface Host {
  readonly document: Document;
  readonly course: Course;
  /** The whole of `course-data`, for parts the player itself does not read. */
  readonly data: unknown;
  /** The words for a key, with `{name}` replaced; a key without words says itself. */
  readonly say: Say;
  /** As `say`, in the language of the page that an element is on, which need not be translated. */
  readonly sayOn: (element: Element) => Say;
  readonly clock: Clock;
  /** The storage of this device; throws where the browser does not allow any. */
  readonly device: () => DeviceStorage;
  readonly tracking: Pick<
    Tracking,
    'status' | 'doneAt' | 'complete' | 'save' | 'answerTo' | 'answer' | 'place' | 'choosePlace'
  >;
  readonly messages: Messages;
  /** Whether what a group writes can be handed in; SCORM has nowhere to put it. */
  readonly carriesText: boolean;
  /** Whether the learner may tell which municipality she is from: where statements are sent. */
  readonly asksPlace: boolean;
  /** The article of a page, fetched if it is not in this document yet. */
  bring(page: string): Promise<HTMLElement>;
  /** Who keeps the progress. */
  keeper(): Keeper;
  /** Calls with the page that is shown now, and with each that is shown later. */
  onPage(listener: (article: HTMLElement) => void): void;
  /** Calls when the status of a unit may have changed. */
  onStatus(listener: () => void): void;
  /** A group has handed in, a learner has been with it, or one of both is taken back. */
  handIn(event: GroupHandIn): void;
  /** Calls before the document is put into another language, with which this host ends. */
  onLeave(listener: () => void): void;
  /** The second script has done what it does at the start; `again` does it in another language. */
  ready(again: (host: Host) => void): void;
}

declare global {
  interface Window {
    kurspakker?: Host;
  }
}
