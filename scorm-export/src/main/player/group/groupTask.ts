import {fill} from '../lib/fill';
import type {Say} from '../course/sayIn';
import type {Unit} from '../course/Unit';
import {attendedView} from './attendedView';
import {draftsPanel} from './draftsPanel';
import type {GroupKey} from './GroupKey';
import type {GroupUi, TaskUi, View} from './GroupUi';
import {inWords} from './inWords';
import {minutesPanel} from './minutesPanel';
import {paperHtml} from './paperHtml';
import {taskPaper} from './papers';
import {reviewView} from './reviewView';
import {sheetPrinter} from './sheetPrinter';
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
  const {host, make, drafts, work} = group;
  const say: Say<GroupKey> = host.sayOn(article);
  const {document} = host;
  const page = taskPage(article, unit, make, say('group.context'));
  const status = make('p', {role: 'status', class: 'told'});
  const heading = make('h2', {tabindex: '-1', id: `${unit.id}/group-title`});
  const body = make('div', {class: 'group-view'});
  let view: View = 'start';
  let flush: () => void = () => undefined;
  let callOff: () => void = () => undefined;

  const ui: TaskUi = {
    ...group,
    say,
    unit,
    language: article.lang || work.language,
    questions: page.questions,
    tell(text) {
      callOff();
      status.textContent = text;
      callOff = host.clock.after(SHOWN, () => (status.textContent = ''));
    },
    draft() {
      const draft = drafts.of(unit.id);
      return draft && inWords(ui, draft);
    },
    keep(draft) {
      drafts.keep(draft);
      panel.update();
    },
    show(next) {
      show(next);
      heading.focus();
      heading.scrollIntoView();
    },
    print: (html) => printer.print(html),
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
    const draft = ui.draft();
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
  const printer = sheetPrinter(document, page, () => {
    const draft = ui.draft();
    return draft && view !== 'start' ? paperHtml(taskPaper(draft, say), 1) : undefined;
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
