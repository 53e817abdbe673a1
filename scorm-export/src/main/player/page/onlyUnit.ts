import type {ReadAddress} from './readAddress';

/**
 * Shows one unit of the course as if it were alone: a platform that launches units one by one has the
 * way between them. Links to the others tell so instead of leading there.
 */
export function onlyUnit(
  document: Document,
  unit: string,
  read: ReadAddress,
  elsewhere: () => void,
): void {
  document.documentElement.classList.add('one-unit');
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const address = link && read(link.getAttribute('href') ?? '');
      if (address && address.page !== unit) {
        event.preventDefault();
        event.stopImmediatePropagation();
        elsewhere();
      }
    },
    true,
  );
}
