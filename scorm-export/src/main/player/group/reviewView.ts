import {copyHtml} from './copyHtml';
import {download, fileName} from './download';
import type {GroupFile} from './GroupFile';
import type {GroupKey} from './GroupKey';
import type {TaskUi} from './GroupUi';
import type {Paper} from './Paper';
import {paperDocument, paperHtml} from './paperHtml';
import {paperText} from './paperText';
import {taskPaper} from './papers';
import {writeGroupFile} from './readGroupFile';
import {handInView} from './handInView';

/** Buttons that take a paper out of the page: on paper, into a word processor, as files. */
export function exportRow(ui: TaskUi, paper: () => Paper, name: string, json?: () => string) {
  const {make, say, host, tell} = ui;
  const button = (key: GroupKey, act: () => void): HTMLElement => {
    const made = make('button', {type: 'button'}, say(key));
    made.addEventListener('click', act);
    return made;
  };
  const file = (ending: string, type: string, text: () => string) => () => {
    download(host.document, `${name}.${ending}`, type, text());
    tell(say('group.downloaded'));
  };
  const copy = (): void => {
    void copyHtml(host.document, paperHtml(paper(), 1), paperText(paper())).then((done) =>
      tell(say(done ? 'group.copied' : 'group.not-copied')),
    );
  };
  return make(
    'div',
    {class: 'row'},
    button('group.print', () => ui.print(paperHtml(paper(), 1))),
    button('group.copy', copy),
    button(
      'group.html',
      file('html', 'text/html', () => paperDocument(paper())),
    ),
    button(
      'group.text',
      file('txt', 'text/plain', () => paperText(paper())),
    ),
    ...(json ? [button('group.json', file('json', 'application/json', json))] : []),
  );
}

/** The whole, for approval; then the hand-in and the ways to take it along. */
export function reviewView(ui: TaskUi, draft: GroupFile): HTMLElement {
  const {make, say} = ui;
  const whole = make('div', {class: 'sheet'});
  whole.innerHTML = paperHtml(taskPaper(draft, say), 4);
  const back = make('button', {type: 'button'}, say('group.edit'));
  back.addEventListener('click', () => ui.show('work'));
  return make(
    'div',
    {},
    make('p', {}, say('group.review.hint')),
    whole,
    make('div', {class: 'row'}, back),
    handInView(ui, draft),
    make('h3', {}, say('group.export')),
    make('p', {}, say('group.export.hint')),
    exportRow(
      ui,
      () => taskPaper(draft, say),
      fileName(draft),
      () => writeGroupFile(draft),
    ),
  );
}
