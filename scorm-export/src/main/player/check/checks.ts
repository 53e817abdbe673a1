import type {Host} from '../host/Host';
import {readCheck} from './readCheck';
import {takeOver} from './takeOver';

/** Makes the checks of each page answerable when it is first shown. */
export function checks(host: Host): void {
  const known = new Set<Element>();
  host.onPage((article) => {
    article.querySelectorAll<HTMLElement>('.check[data-check]').forEach((root) => {
      const check = known.has(root) ? undefined : readCheck(root);
      known.add(root);
      if (check) {
        takeOver(host, check);
      }
    });
  });
}
