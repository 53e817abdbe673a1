import {fill} from '../lib/fill';
import type {Unit} from '../course/Unit';
import {attendedView} from './attendedView';
import {draftsPanel} from './draftsPanel';
import type {GroupUi, TaskUi, View} from './GroupUi';
import {minutesPanel} from './minutesPanel';
import {paperHtml} from './paperHtml';
import {taskPaper} from './papers';
import {reviewView} from './reviewView';
import {startView} from './startView';
import {taskPage} from './taskPage';
import {workView} from './workView';

/** Group mode on the page of one task. */
export interface GroupTaskView {
  /** Keeps what is not kept yet, now. */
  readonly flush: () => void;
  /** Shows what another page may have changed. */
  readonly refresh: () => void;
}

/** How long a message stays in view, in milliseconds. */
const SHOWN = 10_000;

/** Starts group mode on the page of a task. */
export function groupTask(group: GroupUi, unit: Unit, article: HTMLElement): GroupTaskView {
  const {host, say, make, drafts} = group;
  const {document} = host;
  const page = taskPage(article, unit, make, say('group.context'));
  const status = make('p', {role: 'status', class: 'told'});
  const heading = make('h2', {tabindex: '-1', id: `${unit.id}/group-title`});
  const body = make('div', {class: 'group-view'});
  let view: View = 'start';
  let flush: () => void = () => undefined;
  let callOff: () => void = () => undefined;
  let printing = false;

  const ui: TaskUi = {
    ...group,
    unit,
    questions: page.questions,
    tell(text) {
      callOff();
      status.textContent = text;
      callOff = host.clock.after(SHOWN, () => (status.textContent = ''));
    },
    draft: () => drafts.of(unit.id),
    keep(draft) {
      drafts.keep(draft);
      panel.update();
    },
    show(next) {
      show(next);
      heading.focus();
      heading.scrollIntoView();
    },
    print(html) {
      printing = true;
      page.setSheet(html);
      document.documentElement.classList.add('one-page');
      document.defaultView?.print();
    },
  };
  const panel = draftsPanel(ui, (task) => {
    if (task === unit.id) {
      show('start');
    }
  });
  const attended = attendedView(ui);

  function content(draft: ReturnType<typeof ui.draft>): HTMLElement {
    flush = () => undefined;
    if (draft && view === 'work') {
      const work = workView(ui);
      flush = work.flush;
      return work.element;
    }
    return draft && view === 'review' ? reviewView(ui, draft) : startView(ui);
  }
  function show(next: View): void {
    const draft = drafts.of(unit.id);
    view = draft ? next : 'start';
    status.textContent = '';
    heading.textContent = say(`group.title.${view}`);
    page.working(view !== 'start');
    fill(body, content(draft));
    attended.box.hidden = view !== 'start';
    attended.update();
    panel.update();
  }

  const blank = make('button', {type: 'button'}, say('group.blank'));
  blank.addEventListener('click', () => ui.print(''));
  page.place.setAttribute('aria-labelledby', heading.id);
  page.place.append(
    heading,
    body,
    attended.box,
    panel.element,
    minutesPanel(ui),
    make('div', {class: 'row'}, blank),
    status,
  );
  document.defaultView?.addEventListener('afterprint', () => {
    printing = false;
    page.setSheet('');
    document.documentElement.classList.remove('one-page');
  });
  document.defaultView?.addEventListener('beforeprint', () => {
    const draft = drafts.of(unit.id);
    if (draft && view !== 'start' && !printing) {
      page.setSheet(paperHtml(taskPaper(draft, say), 1));
    }
  });
  show('start');
  return {
    flush: () => flush(),
    refresh() {
      panel.update();
      attended.update();
      if (view === 'start') {
        show('start');
      }
    },
  };
}
