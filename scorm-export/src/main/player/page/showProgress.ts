import type {Course} from '../course/Course';
import type {Say} from '../course/sayIn';
import type {TextKey} from '../course/TextKey';
import type {Unit} from '../course/Unit';
import type {Status} from '../state/State';
import type {Tracking} from '../tracking/Tracking';

const SIGNS: Readonly<Record<Status, string>> = {
  opened: '◐',
  completed: '✓',
  attended: '✓',
  withdrawn: '◐',
};

function stateText({kind}: Unit, status: Status): TextKey {
  if (status !== 'completed') {
    return `state.${status}`;
  }
  return kind === 'chapter' ? 'state.completed' : 'state.discussed';
}

function showState(place: HTMLElement, status: Status, text: string): void {
  if (place.dataset['state'] === status) {
    return;
  }
  const sign = place.ownerDocument.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = SIGNS[status];
  place.dataset['state'] = status;
  place.textContent = '';
  place.append(sign, ` ${text}`);
}

/** The button stays where it is, and keeps the focus, but has nothing more to do. */
function showMarked(button: HTMLElement, text: string): void {
  button.setAttribute('aria-disabled', 'true');
  button.textContent = `✓ ${text}`;
}

/** How it is shown. */
export interface ProgressView {
  readonly say: Say<TextKey>;
  /** The words in the language of a page that is not translated. */
  readonly sayOn: (element: Element) => Say;
  /** Whether group tasks have the plain button, in place of group mode that did not load. */
  readonly plainTasks: boolean;
}

/** Puts how far the learner is into the contents, the progress bar and the buttons of the pages. */
export function showProgress(
  page: Document,
  course: Course,
  tracking: Tracking,
  {say, sayOn, plainTasks}: ProgressView,
): void {
  for (const unit of course.units) {
    const status = tracking.status(unit);
    const place = page.querySelector<HTMLElement>(`[data-state-for="${unit.id}"]`);
    if (place && status) {
      showState(place, status, say(stateText(unit, status)));
    }
    const button = page.querySelector<HTMLElement>(`[data-mark="${unit.id}"]`);
    if (button) {
      button.hidden = unit.kind === 'group-task' && !plainTasks;
      if (status === 'completed') {
        showMarked(
          button,
          sayOn(button)(unit.kind === 'chapter' ? 'chapter.completed' : 'task.completed'),
        );
      }
    }
  }
  const {done, total} = tracking.chapters();
  const bar = page.querySelector<HTMLProgressElement>('#progress-bar');
  const text = page.getElementById('progress-text');
  const whole = page.getElementById('progress');
  if (bar && text && whole) {
    bar.max = total;
    bar.value = done;
    text.textContent = say('progress', {done, total});
    // one chapter has a button that says as much
    whole.hidden = total < 2;
  }
}
