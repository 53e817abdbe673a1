/** Shows one page of the document at a time, the one that the address names. */
export function startPlayer(page: Document): void {
  page.documentElement.classList.add('js');
  page.querySelector('article.page')?.classList.add('current');
}
