import type {MakeElement} from '../lib/elements';

/** A question before something that cannot be undone, with the words on its two buttons. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/**
 * Asks in the page, after `button`, and takes the focus there; whatever is answered, the focus goes
 * back to the button if it is still there.
 */
export function ask(make: MakeElement, button: HTMLElement, question: Question, act: () => void) {
  const next = button.nextElementSibling;
  if (next?.classList.contains('ask')) {
    next.querySelector('button')?.focus();
    return;
  }
  const yes = make('button', {type: 'button', class: 'main'}, question.yes);
  const no = make('button', {type: 'button'}, question.no);
  const words = make('p', {}, question.text);
  const box = make(
    'div',
    {class: 'ask', role: 'group', 'aria-label': question.text},
    words,
    yes,
    no,
  );
  const close = (): void => {
    box.remove();
    button.focus();
  };
  yes.addEventListener('click', () => {
    close();
    act();
  });
  no.addEventListener('click', close);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
    }
  });
  button.after(box);
  // Enter pressed once too often destroys nothing
  no.focus();
}
