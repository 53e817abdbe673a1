import {CHECK_TYPES, type Check, type Option} from './Check';

function optionsIn(root: HTMLElement, attribute: string): readonly Option[] {
  return [...root.querySelectorAll<HTMLElement>(`.choices > [data-${attribute}]`)].map(
    (source) => ({
      number: Number(source.dataset[attribute]),
      name: source.dataset['name'] ?? '',
      source,
    }),
  );
}

const numberOf = ({dataset}: HTMLElement): number => Number(dataset['key']);

/** The check that an element written by the page writer holds; undefined if it is of no known type. */
export function readCheck(root: HTMLElement): Check | undefined {
  const type = CHECK_TYPES.find((known) => known === root.dataset['checkType']);
  if (!type) {
    return undefined;
  }
  const keys = [...root.querySelectorAll<HTMLElement>('.key > [data-key]')];
  const given = {
    root,
    type,
    key: root.dataset['checkKey'] ?? '',
    interaction: root.dataset['interaction'] ?? '',
    prompt: root.querySelector('.check-prompt')?.textContent ?? '',
  };
  switch (type) {
    case 'match':
      return {
        ...given,
        rows: optionsIn(root, 'left'),
        options: optionsIn(root, 'option'),
        right: keys.map(numberOf),
      };
    case 'order': {
      const options = optionsIn(root, 'step');
      const right = options.map(({number}) => number).sort((one, other) => one - other);
      return {...given, rows: [], options, right};
    }
    case 'single':
    case 'multiple':
    case 'true-false':
      return {
        ...given,
        rows: [],
        options: optionsIn(root, 'choice'),
        right: keys.filter(({dataset}) => dataset['right'] === 'true').map(numberOf),
      };
  }
}
