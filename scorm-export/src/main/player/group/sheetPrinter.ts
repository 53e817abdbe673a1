import type {TaskPage} from './taskPage';

/**
 * Prints a sheet instead of the page of a task: the one that is asked for, or, when the browser's own print
 * is used, what `own` gives.
 */
export function sheetPrinter(
  document: Document,
  page: Pick<TaskPage, 'setSheet'>,
  own: () => string | undefined,
): {print(html: string): void} {
  const window = document.defaultView;
  const root = document.documentElement;
  let printing = false;
  window?.addEventListener('afterprint', () => {
    printing = false;
    page.setSheet('');
    root.classList.remove('one-page');
  });
  window?.addEventListener('beforeprint', () => {
    const html = printing ? undefined : own();
    if (html !== undefined) {
      page.setSheet(html);
    }
  });
  return {
    print(html) {
      printing = true;
      page.setSheet(html);
      root.classList.add('one-page');
      window?.print();
    },
  };
}
