import type {Say} from '../course/sayIn';
import type {Unit} from '../course/Unit';
import type {Host} from '../host/Host';
import type {MakeElement} from '../lib/elements';
import type {Drafts} from './drafts';
import type {GroupKey} from './GroupKey';
import type {GroupFile} from './GroupFile';
import type {GroupWork} from './readGroupWork';

/** What every part of group mode is given. */
export interface GroupUi {
  readonly host: Host;
  readonly say: Say<GroupKey>;
  readonly make: MakeElement;
  readonly work: GroupWork;
  readonly drafts: Drafts;
}

/** One group task on its page, as the parts of it see it. */
export interface TaskUi extends GroupUi {
  readonly unit: Unit;
  /** Of the page, BCP 47: that of the course, unless the page is not translated. */
  readonly language: string;
  /** Its questions as they stand on the page. */
  readonly questions: readonly string[];
  /** Says politely, in the task's own status line. */
  readonly tell: (text: string) => void;
  readonly draft: () => GroupFile | undefined;
  /** Keeps the draft on the device. */
  readonly keep: (draft: GroupFile) => void;
  readonly show: (view: View) => void;
  /** Prints this paper instead of the page. */
  readonly print: (html: string) => void;
}

/** What a group task shows below its text. */
export type View = 'start' | 'work' | 'review';
