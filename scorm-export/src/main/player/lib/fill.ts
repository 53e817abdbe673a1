/** Replaces what is in an element; `replaceChildren` is too new for the oldest tablets. */
export function fill(element: HTMLElement, ...children: readonly (Node | string)[]): void {
  element.textContent = '';
  element.append(...children);
}
