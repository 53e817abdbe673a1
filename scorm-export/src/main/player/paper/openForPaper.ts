/** On paper nothing can be opened: figures as text and what a reader was asked first. Not answers. */
const TO_OPEN = '.figure details, details.reveal, .reveal details';

/** Opens before printing what is closed, and closes it again; `after` runs when printing is over. */
export function openForPaper(document: Document, window: Window, after: () => void): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(TO_OPEN)].filter(({open}) => !open);
    opened.forEach((details) => (details.open = true));
  });
  window.addEventListener('afterprint', () => {
    opened.forEach((details) => (details.open = false));
    opened = [];
    after();
  });
}
