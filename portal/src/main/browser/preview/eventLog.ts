import {byId} from './byId';
import {element} from './element';
import type {Entry} from './Entry';
import type {Say} from './PanelData';

/** What is said between content and platform, the newest first. */
export interface EventLog {
  add(entry: Entry): void;
  /** Content was opened; what follows is of a new visit. */
  launch(format: string): void;
}

/** Older lines are dropped, so that a long session stays light. */
const MOST = 500;

export function eventLog(say: Say): EventLog {
  const list = byId('log', HTMLElement);
  const filter = byId('log-filter', HTMLSelectElement);
  const count = byId('refused-count', HTMLElement);
  let refused = 0;

  const put = (item: HTMLElement): void => {
    list.prepend(item);
    while (list.children.length > MOST) {
      list.lastElementChild?.remove();
    }
  };
  const tellRefused = (): void => {
    count.textContent = say('refused', refused);
    count.classList.toggle('preview-refused', refused > 0);
  };
  filter.addEventListener('change', () => {
    list.dataset['filter'] = filter.value;
  });
  byId('clear', HTMLButtonElement).addEventListener('click', () => {
    list.replaceChildren();
    refused = 0;
    tellRefused();
  });
  tellRefused();

  return {
    add(entry) {
      refused += entry.isRefused ? 1 : 0;
      tellRefused();
      put(lineOf(entry, say));
    },
    launch(format) {
      put(element('li', {class: 'preview-launch'}, say('launched', format)));
    },
  };
}

function lineOf(entry: Entry, say: Say): HTMLElement {
  const line = element(
    'li',
    {'data-kind': entry.kind},
    element('code', {}, entry.text),
    ' ',
    element('span', {class: 'preview-answer'}, entry.answer),
  );
  if (entry.isRefused) {
    line.dataset['refused'] = '';
  }
  if (entry.whole !== '') {
    line.append(
      element('details', {}, element('summary', {}, say('whole')), element('pre', {}, entry.whole)),
    );
  }
  return line;
}
