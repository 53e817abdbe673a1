/** One part of a drawing, with what the text beside the drawing says of it. */
export interface FigurePart {
  readonly name: string;
  readonly text: string;
  /** What stands for it in the drawing. */
  readonly shapes: readonly Element[];
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

function ofItem(item: Element): Omit<FigurePart, 'shapes'> {
  const text = textOf(item);
  const strong = item.querySelector('strong');
  return {name: strong ? textOf(strong).replace(/:$/, '') : text, text};
}

function ofRow(row: Element): Omit<FigurePart, 'shapes'> {
  const [head, ...cells] = [...row.children];
  const name = head ? textOf(head) : '';
  const said = cells.map((cell) => `${cell.getAttribute('data-label')}: ${textOf(cell)}`);
  return {name, text: `${name}. ${said.join('. ')}.`};
}

/**
 * The parts of a figure whose drawing numbers them, `data-part="1"` and so on, one for each item of the
 * first list or row of the first table in the text that stands in for it; else none.
 */
export function readParts(figure: Element): readonly FigurePart[] {
  const said = figure.querySelector('details ul, details ol, details table');
  const parts =
    said instanceof HTMLTableElement
      ? [...(said.tBodies[0]?.rows ?? [])].map(ofRow)
      : [...(said?.children ?? [])].map(ofItem);
  const drawn = parts.map((part, place) => ({
    ...part,
    shapes: [...figure.querySelectorAll(`.drawing [data-part="${place + 1}"]`)],
  }));
  return drawn.every(({shapes}) => shapes.length > 0) ? drawn : [];
}
