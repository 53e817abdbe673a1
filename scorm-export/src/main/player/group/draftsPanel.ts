import {fill} from '../lib/fill';
import {ask} from './ask';
import {filePicker, refusalText, type Picked} from './filePicker';
import type {GroupFile} from './GroupFile';
import type {TaskUi} from './GroupUi';
import {dayText, groupLine} from './papers';
import {dayOf, timeOfDay} from './savedTime';

/** The drafts of all tasks on this device, and the way to bring one from another. */
export function draftsPanel(ui: TaskUi, changed: (task: string) => void) {
  const {make, say, drafts, host, work, unit} = ui;
  const list = make('div');
  const error = make('p', {class: 'error', role: 'alert'});
  const summary = make('summary');

  const entry = (draft: GroupFile): HTMLElement => {
    const remove = make('button', {type: 'button'}, say('group.delete'));
    const title = host.course.units.find(({id}) => id === draft.task.id)?.title ?? draft.task.title;
    remove.append(make('span', {class: 'hidden'}, `: ${title}`));
    remove.addEventListener('click', () => {
      const question = {
        text: say('group.delete.ask'),
        yes: say('group.delete.yes'),
        no: say('group.no'),
      };
      ask(make, remove, question, () => {
        drafts.remove(draft.task.id);
        changed(draft.task.id);
        update();
        summary.focus();
        ui.tell(say('group.deleted'));
      });
    });
    const link = make('a', {href: `#${draft.task.id}`}, title);
    const saved = say('group.saved.at', {
      date: dayText(dayOf(draft.saved), say),
      time: timeOfDay(draft.saved),
    });
    const about = [groupLine(draft, say), saved].map((line) => make('p', {class: 'hint'}, line));
    return make('li', {}, link, ...about, remove);
  };
  function update(): void {
    const all = drafts.all();
    summary.textContent = say('group.drafts', {count: all.length});
    fill(
      list,
      all.length === 0
        ? make('p', {}, say('group.drafts.none'))
        : make('ul', {role: 'list', class: 'drafts'}, ...all.map(entry)),
    );
  }

  const take = (file: GroupFile): void => {
    drafts.keep(file);
    changed(file.task.id);
    update();
    ui.tell(say('group.imported', {title: file.task.title}));
    if (file.task.id === unit.id) {
      ui.show('work');
    }
  };
  const bring = ([picked]: readonly Picked[]): void => {
    const file = picked?.read.file;
    error.textContent = picked ? refusalText(ui, picked) : '';
    if (!file) {
      return;
    }
    const known = host.course.units.some(
      ({id, kind}) => id === file.task.id && kind === 'group-task',
    );
    if (file.course.id !== host.course.id || !known) {
      error.textContent = say('group.file.other-course', {name: picked.name});
      return;
    }
    const old = drafts.of(file.task.id);
    if (!old) {
      take(file);
      return;
    }
    const question = {
      text: say('group.import.ask', {title: old.task.title, group: groupLine(old, say)}),
      yes: say('group.import.yes'),
      no: say('group.no'),
    };
    ask(make, picker, question, () => take(file));
  };
  const picker = filePicker(ui, {id: 'import', label: say('group.import'), many: false}, bring);
  picker.tabIndex = -1;
  update();
  const element = make(
    'details',
    {class: 'more'},
    summary,
    make('p', {class: 'hint'}, say('group.drafts.hint', {days: work.draftDays})),
    list,
    picker,
    error,
  );
  return {element, update};
}
