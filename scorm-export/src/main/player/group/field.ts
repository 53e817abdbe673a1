import type {MakeElement} from '../lib/elements';

type Input = HTMLInputElement | HTMLSelectElement;

/** A field with its label, its hint and the place for what is wrong with it. */
export interface Field {
  readonly element: HTMLElement;
  /** Says what is wrong, or that nothing is. */
  readonly judge: (wrong: string) => boolean;
  readonly focus: () => void;
}

/** Ties label, hint and error text to an input; `id` is its id. */
export function field(
  make: MakeElement,
  input: Input,
  {label, hint}: {readonly label: string; readonly hint?: string},
): Field {
  const error = make('p', {class: 'error', id: `${input.id}-error`});
  error.hidden = true;
  const hints =
    hint === undefined ? [] : [make('p', {class: 'hint', id: `${input.id}-hint`}, hint)];
  const element = make(
    'div',
    {class: 'field'},
    make('label', {for: input.id}, label),
    ...hints,
    input,
    error,
  );
  const describe = (...ids: string[]): void => {
    if (ids.length > 0) {
      input.setAttribute('aria-describedby', ids.join(' '));
    } else {
      input.removeAttribute('aria-describedby');
    }
  };
  const hintIds = hints.map(({id}) => id);
  describe(...hintIds);
  return {
    element,
    judge(wrong) {
      error.textContent = wrong;
      error.hidden = wrong === '';
      input.setAttribute('aria-invalid', String(wrong !== ''));
      describe(...hintIds, ...(wrong === '' ? [] : [error.id]));
      return wrong === '';
    },
    focus: () => input.focus(),
  };
}
