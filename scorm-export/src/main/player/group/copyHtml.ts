/** What is copied by selecting it also works where the page may not use the clipboard by itself. */
function copySelected(document: Document, html: string): boolean {
  const place = document.createElement('div');
  place.className = 'hidden';
  place.innerHTML = html;
  document.body.append(place);
  const selection = document.getSelection();
  selection?.selectAllChildren(place);
  // deprecated, but all there is in frames without the permission and in older browsers
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  selection?.removeAllRanges();
  place.remove();
  return done;
}

/** Copies a text with its look, for pasting into a word processor; false if the browser does not. */
export async function copyHtml(document: Document, html: string, text: string): Promise<boolean> {
  const view = document.defaultView as (Window & {ClipboardItem?: typeof ClipboardItem}) | null;
  try {
    const Item = view?.ClipboardItem;
    if (view && Item) {
      const part = (type: string, content: string) => ({[type]: new Blob([content], {type})});
      await view.navigator.clipboard.write([
        new Item({...part('text/html', html), ...part('text/plain', text)}),
      ]);
      return true;
    }
  } catch {
    // not allowed here
  }
  return copySelected(document, html);
}
