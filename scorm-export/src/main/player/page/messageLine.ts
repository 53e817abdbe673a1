import type {Retry} from './messages';

/** What a learner is told. */
export interface Message {
  readonly text: string;
  /** Whether it must not be overlooked. */
  readonly warning: boolean;
  readonly retry: Retry | undefined;
}

/** A paragraph with a message, and a button if there is something to do. */
export function messageLine(page: Document, {text, warning, retry}: Message): HTMLElement {
  const line = page.createElement('p');
  line.append(text);
  if (warning) {
    line.className = 'warning';
  }
  if (retry) {
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = retry.label;
    button.addEventListener('click', retry.act);
    line.append(' ', button);
  }
  return line;
}
