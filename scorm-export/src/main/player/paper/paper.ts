import type {ExtraKey} from '../course/ExtraKey';
import type {Say} from '../course/sayIn';
import type {Host} from '../host/Host';
import {elements} from '../lib/elements';
import {receiptChoice} from '../receipt/receiptChoice';
import {openForPaper} from './openForPaper';

/** What is printed, as a class on the root element; none of them for the page that is shown. */
type Scope = 'print-all' | 'print-tasks';

const SCOPES: readonly Scope[] = ['print-all', 'print-tasks'];

/** Puts what can be printed and downloaded at the foot of every page. */
export function paper(host: Host): void {
  const {document, course} = host;
  const foot = document.querySelector('footer.credits');
  const window = document.defaultView;
  if (!foot || !window) {
    return;
  }
  const make = elements(document);
  const say: Say<ExtraKey> = host.say;
  const told = make('p', {role: 'status', class: 'told'});
  const root = document.documentElement;
  const units = new Set(course.units.filter(({kind}) => kind === 'group-task').map(({id}) => id));
  const tasks = course.pages.filter(({id}) => units.has(id));

  const print = async (scope?: Scope): Promise<void> => {
    const pages = scope === 'print-tasks' ? tasks : scope ? course.pages : [];
    told.textContent = '';
    try {
      for (const {id} of pages) {
        await host.bring(id);
      }
    } catch {
      told.textContent = say('paper.failed');
      return;
    }
    if (scope) {
      root.classList.add(scope);
    }
    window.print();
  };
  const choice = (key: ExtraKey, scope?: Scope): HTMLElement => {
    const button = make('button', {type: 'button'}, say(key));
    button.addEventListener('click', () => void print(scope));
    return button;
  };

  openForPaper(document, window, () => root.classList.remove(...SCOPES));
  const choices = make('p', {class: 'choices-row'}, choice('paper.page'), ' ');
  choices.append(choice('paper.all', 'print-all'), ' ');
  if (tasks.length > 0) {
    choices.append(choice('paper.tasks', 'print-tasks'));
  }
  const title = make('h2', {id: 'paper-title'}, say('paper.title'));
  const section = make('section', {class: 'paper', 'aria-labelledby': title.id}, title, choices);
  section.append(...receiptChoice(host, told), told);
  foot.prepend(section);
}
