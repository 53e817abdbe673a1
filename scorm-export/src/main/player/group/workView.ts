import {answerField} from './answerField';
import {ask} from './ask';
import {download, fileName} from './download';
import type {TaskUi} from './GroupUi';
import {groupLine} from './papers';
import {privacyNotice} from './privacyNotice';
import {writeGroupFile} from './readGroupFile';
import {timeOfDay} from './savedTime';
import {timerView} from './timerView';

/** How long to wait after the last key before a draft is kept, in milliseconds. */
const PAUSE = 400;

/** What can be asked of the view where the group writes. */
export interface WorkView {
  readonly element: HTMLElement;
  /** Keeps what is not kept yet, now. */
  readonly flush: () => void;
}

/** Says when the draft was kept last, or that it is in memory only. */
function savedLine({make, say, draft, drafts}: TaskUi) {
  const line = make('p', {class: 'saved'});
  return {
    line,
    show: (): void => {
      const time = timeOfDay(draft()?.saved ?? '');
      const lasting = drafts.lasting();
      line.textContent = lasting ? say('group.saved', {time}) : say('group.not-lasting');
      line.classList.toggle('warning', !lasting);
    },
  };
}

/** Keeps what is written, a moment after the last key. */
function keeper(ui: TaskUi, kept: () => void) {
  let answers: string[] | undefined;
  let callOff: () => void = () => undefined;
  const flush = (): void => {
    callOff();
    const draft = ui.draft();
    if (answers && draft) {
      const texts = answers;
      answers = undefined;
      ui.keep({
        ...draft,
        answers: draft.answers.map(({question}, index) => ({question, answer: texts[index] ?? ''})),
      });
      kept();
    }
  };
  return {
    flush,
    written: (index: number, answer: string): void => {
      answers ??= ui.draft()?.answers.map((old) => old.answer) ?? [];
      answers[index] = answer;
      callOff();
      callOff = ui.host.clock.after(PAUSE, flush);
    },
  };
}

/** The questions, one at a time with the way to the next, or all below each other. */
function questionSteps(ui: TaskUi, written: (index: number, answer: string) => void) {
  const {make, say, questions} = ui;
  const total = questions.length;
  const headings = questions.map((question, index) =>
    make('h3', {tabindex: '-1'}, say('group.question', {number: index + 1, total, question})),
  );
  const steps = headings.map((heading, index) =>
    make(
      'div',
      {class: 'step'},
      heading,
      answerField(ui, index, (text) => written(index, text)),
    ),
  );
  const back = make('button', {type: 'button'}, say('group.back'));
  const next = make('button', {type: 'button'}, say('group.next'));
  const one = make('button', {type: 'button'}, say('group.one'));
  const all = make('button', {type: 'button'}, say('group.all'));
  let current = 0;
  let single = true;

  const show = (): void => {
    steps.forEach((step, index) => (step.hidden = single && index !== current));
    back.hidden = !single || current === 0;
    next.hidden = !single || current === total - 1;
    one.setAttribute('aria-pressed', String(single));
    all.setAttribute('aria-pressed', String(!single));
  };
  const go = (step: number): void => {
    current = step;
    show();
    headings[current]?.focus();
  };
  const choose = (oneAtATime: boolean): void => {
    single = oneAtATime;
    show();
  };
  back.addEventListener('click', () => go(current - 1));
  next.addEventListener('click', () => go(current + 1));
  one.addEventListener('click', () => choose(true));
  all.addEventListener('click', () => choose(false));
  show();
  return {
    switcher: make('div', {class: 'row', role: 'group', 'aria-label': say('group.view')}, one, all),
    steps,
    ways: make('div', {class: 'row'}, back, next),
  };
}

/** The view where the group writes. */
export function workView(ui: TaskUi): WorkView {
  const {make, say, host} = ui;
  const saved = savedLine(ui);
  const {written, flush} = keeper(ui, saved.show);
  const {switcher, steps, ways} = questionSteps(ui, written);
  const button = (words: string, act: (button: HTMLElement) => void, kind = ''): HTMLElement => {
    const made = make('button', {type: 'button', class: kind}, words);
    made.addEventListener('click', () => {
      flush();
      act(made);
    });
    return made;
  };
  const review = button(say('group.review'), () => ui.show('review'), 'main');
  const toFile = button(say('group.to-file'), () => {
    const draft = ui.draft();
    if (draft) {
      download(host.document, `${fileName(draft)}.json`, 'application/json', writeGroupFile(draft));
      ui.tell(say('group.downloaded'));
    }
  });
  const remove = button(say('group.delete'), (from) => {
    const question = {
      text: say('group.delete.ask'),
      yes: say('group.delete.yes'),
      no: say('group.no'),
    };
    ask(make, from, question, () => {
      ui.drafts.remove(ui.unit.id);
      ui.show('start');
      ui.tell(say('group.deleted'));
    });
  });
  const draft = ui.draft();
  const notice = make('details', {}, make('summary', {}, say('group.privacy')), privacyNotice(ui));
  saved.show();
  return {
    flush,
    element: make(
      'div',
      {},
      make('p', {class: 'who-line'}, draft ? groupLine(draft, say) : ''),
      make('p', {class: 'hint'}, say('group.scribe')),
      timerView(ui),
      switcher,
      ...steps,
      ways,
      saved.line,
      make('div', {class: 'row'}, review, toFile, remove),
      notice,
    ),
  };
}
