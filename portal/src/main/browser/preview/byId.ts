/** The element of the page that has the id; the server has written it. */
export function byId<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new TypeError(`the page has no #${id}`);
  }
  return found;
}
