import type {Unit} from '../course/Unit';
import type {MakeElement} from '../lib/elements';

/** The page of a group task, as group mode changes it. */
export interface TaskPage {
  readonly questions: readonly string[];
  /** Where group mode shows itself. */
  readonly place: HTMLElement;
  /** Puts the text of the task into a part that opens and closes while the group works. */
  readonly working: (on: boolean) => void;
  /** What is printed instead of the page; empty for the page itself. */
  readonly setSheet: (html: string) => void;
}

/** Takes over the page of a task; it still reads and prints as it was. */
export function taskPage(
  article: HTMLElement,
  {id}: Unit,
  make: MakeElement,
  context: string,
): TaskPage {
  const list = article.querySelector('ol.questions');
  const asked = list?.closest('section');
  const questions = [...(list?.children ?? [])].map((item) => item.textContent.trim());
  const place = make('section', {class: 'group', id: `${id}/group-work`});
  const sheet = make('div', {class: 'sheet on-paper'});
  const details = make('details', {class: 'context'}, make('summary', {}, context));
  asked?.after(place);
  article.append(sheet);
  asked?.classList.add('asked');

  const text = [...article.children].filter(
    (child) =>
      !['H1', 'FOOTER'].includes(child.tagName) &&
      !child.matches('.facts, .asked, .footnotes, .group, .sheet'),
  );
  text[0]?.before(details);
  return {
    questions,
    place,
    working(on) {
      article.classList.toggle('working', on);
      if (on) {
        details.append(...text);
        details.open = true;
      } else {
        details.after(...text);
      }
    },
    setSheet(html) {
      sheet.innerHTML = html;
      article.classList.toggle('with-sheet', html !== '');
    },
  };
}
