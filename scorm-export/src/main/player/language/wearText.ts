/** The parts of a document that are in its language. */
const PARTS = ['.skip', '.course', '#contents', '#contents-toggle', 'main', 'footer.credits'];

/**
 * Puts the text of another document into the place of this one's. What is listened to and read out, the
 * elements themselves, stays; so does the focus on what chose the language.
 */
export function wearText(document: Document, text: Document): void {
  document.documentElement.lang = text.documentElement.lang;
  for (const part of PARTS) {
    const from = text.querySelector(part);
    const place = document.querySelector(part);
    if (from && place) {
      place.textContent = '';
      place.append(...Array.from(from.childNodes, (node) => document.importNode(node, true)));
    }
  }
  for (const name of ['#contents', '.languages']) {
    const label = text.querySelector(name)?.getAttribute('aria-label');
    document.querySelector(name)?.setAttribute('aria-label', label ?? '');
  }
  document.querySelectorAll('.languages a').forEach((link) => {
    if (link.getAttribute('hreflang') === text.documentElement.lang) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
  });
}
