/** Makes the contents open and close on screens where the style sheet shows the button. */
export function contentsToggle(page: Document): {close(): void} {
  const button = page.getElementById('contents-toggle');
  const contents = page.getElementById('contents');
  const isOpen = (): boolean => button?.getAttribute('aria-expanded') === 'true';
  const set = (open: boolean): void => {
    button?.setAttribute('aria-expanded', String(open));
    contents?.classList.toggle('open', open);
  };
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => set(!isOpen()));
  }
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) {
      set(false);
      button?.focus();
    }
  });
  set(false);
  return {close: () => set(false)};
}
