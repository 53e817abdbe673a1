import {field} from './field';
import {FORM, MOST_GROUPS, type GroupFile, type Municipality} from './GroupFile';
import type {TaskUi} from './GroupUi';
import {groupLine} from './papers';
import {privacyNotice} from './privacyNotice';
import {isDay} from './readGroupFile';
import {timeText} from './drafts';
import {ask} from './ask';

const MOST_PRESENT = 99;
const OTHER = 'other';

function today(milliseconds: number): string {
  const now = new Date(milliseconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function municipalitySelect({make, say, work, unit}: TaskUi, chosen: Municipality | undefined) {
  const select = make('select', {id: `${unit.id}/municipality`, required: ''});
  const option = (value: string, words: string): void => {
    select.append(make('option', {value}, words));
  };
  option('', say('group.choose'));
  work.municipalities.forEach(({number, name}) => option(number, name));
  option(OTHER, say('group.other'));
  if (chosen) {
    select.value = chosen.number || OTHER;
  }
  return select;
}

function groupSelect({make, say, unit}: TaskUi, chosen: number | undefined) {
  const select = make('select', {id: `${unit.id}/group`, required: ''});
  select.append(make('option', {value: ''}, say('group.choose')));
  for (let number = 1; number <= MOST_GROUPS; number++) {
    select.append(make('option', {value: String(number)}, say('group.number', {number})));
  }
  select.value = chosen === undefined ? '' : String(chosen);
  return select;
}

/** The form that says which group it is; what it gave for another task is filled in already. */
function identityForm(ui: TaskUi, started: (draft: GroupFile) => void): HTMLElement {
  const {make, say, host, work, unit, drafts, questions} = ui;
  const known = ui.draft() ?? drafts.all()[0];
  const municipality = municipalitySelect(ui, known?.group.municipality);
  const group = groupSelect(ui, known?.group.number);
  const date = make('input', {id: `${unit.id}/date`, type: 'date', required: ''});
  date.value = today(host.clock.now());
  const present = make('input', {
    id: `${unit.id}/present`,
    type: 'number',
    inputmode: 'numeric',
    min: '1',
    max: String(MOST_PRESENT),
  });
  present.value = String(known?.present ?? '');
  const fields = {
    municipality: field(make, municipality, {label: say('group.municipality')}),
    group: field(make, group, {label: say('group.group')}),
    date: field(make, date, {label: say('group.date')}),
    present: field(make, present, {
      label: say('group.present'),
      hint: say('group.present.hint'),
    }),
  };
  const wrong = (): readonly boolean[] => {
    const count = Number(present.value);
    const counts = Number.isInteger(count) && count >= 1 && count <= MOST_PRESENT;
    const fits = present.value === '' ? present.validity.valid : counts;
    return [
      fields.municipality.judge(municipality.value === '' ? say('group.municipality.missing') : ''),
      fields.group.judge(group.value === '' ? say('group.group.missing') : ''),
      fields.date.judge(isDay(date.value) ? '' : say('group.date.wrong')),
      fields.present.judge(fits ? '' : say('group.present.wrong', {most: MOST_PRESENT})),
    ];
  };
  const form = make(
    'form',
    {class: 'who', novalidate: ''},
    ...Object.values(fields).map(({element}) => element),
    make('button', {class: 'main'}, say('group.start')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = wrong().indexOf(false);
    if (first >= 0) {
      Object.values(fields)[first]?.focus();
      return;
    }
    const listed = work.municipalities.find(({number}) => number === municipality.value);
    started({
      form: FORM,
      version: 1,
      language: ui.language,
      course: {id: host.course.id, title: host.course.title, version: work.version},
      task: {
        id: unit.id,
        title: unit.title,
        number: host.course.units.filter(({kind}) => kind === unit.kind).indexOf(unit) + 1,
      },
      group: {
        municipality: listed
          ? {number: listed.number, name: listed.name}
          : {number: '', name: say('group.other')},
        number: Number(group.value),
      },
      date: date.value,
      present: present.value === '' ? undefined : Number(present.value),
      answers: questions.map((question, index) => ({
        question,
        answer: ui.draft()?.answers[index]?.answer ?? '',
      })),
      saved: timeText(host.clock.now()),
    });
  });
  return form;
}

/** What a group sees first: what becomes of what it writes, and who it is. */
export function startView(ui: TaskUi): HTMLElement {
  const {make, say} = ui;
  const draft = ui.draft();
  const begin = (started: GroupFile): void => {
    ui.keep(started);
    ui.show('work');
  };
  const view = make('div', {}, privacyNotice(ui));
  if (!draft) {
    view.append(make('h3', {}, say('group.who')), identityForm(ui, begin));
    return view;
  }
  const go = make('button', {type: 'button', class: 'main'}, say('group.continue'));
  go.addEventListener('click', () => ui.show('work'));
  const anew = make('button', {type: 'button'}, say('group.anew'));
  anew.addEventListener('click', () => {
    const question = {
      text: say('group.anew.ask', {group: groupLine(draft, say)}),
      yes: say('group.delete.yes'),
      no: say('group.no'),
    };
    ask(make, anew, question, () => {
      ui.drafts.remove(ui.unit.id);
      ui.show('start');
    });
  });
  view.append(
    make('p', {}, say('group.draft.found', {group: groupLine(draft, say)})),
    make('div', {class: 'row'}, go, anew),
  );
  return view;
}
