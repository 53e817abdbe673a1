import {fill} from '../lib/fill';
import {filePicker, refusalText, type Picked} from './filePicker';
import type {GroupFile} from './GroupFile';
import type {TaskUi} from './GroupUi';
import {paperHtml} from './paperHtml';
import {minutesPaper, sortedFiles} from './papers';
import {exportRow} from './reviewView';

/** Merges the files of several groups into one set of minutes, all in this page. */
export function minutesPanel(ui: TaskUi): HTMLElement {
  const {make, say} = ui;
  const errors = make('div', {class: 'error', role: 'alert'});
  const result = make('div');
  let files: readonly GroupFile[] = [];

  const paper = () => minutesPaper(files, say);
  const show = (): void => {
    if (files.length === 0) {
      fill(result);
      return;
    }
    const sheet = make('div', {class: 'sheet'});
    sheet.innerHTML = paperHtml(paper(), 4);
    const clear = make('button', {type: 'button'}, say('group.merge.clear'));
    clear.addEventListener('click', () => {
      files = [];
      show();
      element.querySelector('summary')?.focus();
    });
    fill(
      result,
      make('p', {}, say('group.merge.count', {count: files.length})),
      exportRow(ui, paper, 'samlet-referat'),
      sheet,
      make('div', {class: 'row'}, clear),
    );
  };
  const add = (picked: readonly Picked[]): void => {
    // they may have been dropped elsewhere on the page
    element.open = true;
    const wrong: string[] = [];
    for (const one of picked) {
      const {file} = one.read;
      const course = files[0]?.course.id ?? file?.course.id;
      if (!file) {
        wrong.push(refusalText(ui, one));
      } else if (file.course.id !== course) {
        wrong.push(say('group.file.other-course', {name: one.name}));
      } else {
        files = sortedFiles([...files, file]);
      }
    }
    fill(errors, ...wrong.map((line) => make('p', {}, line)));
    show();
    if (files.length > 0) {
      ui.tell(say('group.merge.count', {count: files.length}));
    }
  };
  const element = make(
    'details',
    {class: 'more'},
    make('summary', {}, say('group.merge')),
    make('p', {}, say('group.merge.hint')),
    filePicker(
      ui,
      {id: 'merge', label: say('group.merge.choose'), many: true, fromPage: true},
      add,
    ),
    errors,
    result,
  );
  return element;
}
