/** Makes an element with attributes and children; text is never read as HTML. */
export type MakeElement = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes?: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
) => HTMLElementTagNameMap[K];

/** Makes elements of one document. */
export function elements(document: Document): MakeElement {
  return (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const key of Object.keys(attributes)) {
      made.setAttribute(key, attributes[key] ?? '');
    }
    made.append(...children);
    return made;
  };
}
