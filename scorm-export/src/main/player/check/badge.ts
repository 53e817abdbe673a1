import type {CheckUi} from './AnswerView';

/** A sign and a word, so that colour is not all that tells right from wrong. */
export function badge({make, say}: CheckUi, isRight: boolean): HTMLElement {
  return make(
    'span',
    {class: isRight ? 'badge right' : 'badge'},
    make('span', {'aria-hidden': 'true'}, isRight ? '✓ ' : '✗ '),
    say(isRight ? 'check.right' : 'check.wrong'),
  );
}

/** The content of an element once more, without ids, which must not stand twice. */
export function copyOf(source: Element): readonly Node[] {
  const copy = source.cloneNode(true) as Element;
  copy.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  return [...copy.childNodes];
}
