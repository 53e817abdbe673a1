import {copyOf} from '../check/badge';
import type {ExtraKey} from '../course/ExtraKey';
import type {Say} from '../course/sayIn';
import type {Host} from '../host/Host';
import {elements, type MakeElement} from '../lib/elements';
import {readGlossary} from './readGlossary';

interface NoteContent {
  readonly label: string;
  readonly content: readonly Node[];
}

/** The id that a link leads to, wherever the page lies. */
function targetOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return href.slice(href.indexOf('#') + 1);
}

function footnote(link: HTMLElement): NoteContent | undefined {
  const note = link.ownerDocument.getElementById(targetOf(link));
  if (!note) {
    return undefined;
  }
  const copy = note.cloneNode(true) as HTMLElement;
  copy.querySelector('.back')?.remove();
  return {label: link.getAttribute('aria-label') ?? '', content: copyOf(copy)};
}

/** Puts a note where it breaks no line: below the paragraph, or at the end of the cell or item. */
function place(note: HTMLElement, link: HTMLElement): void {
  const block = link.closest('p, li, td, th, dd, figcaption, blockquote') ?? link;
  if (block instanceof HTMLParagraphElement || block === link) {
    block.after(note);
  } else {
    block.insertBefore(note, block.querySelector('ul, ol'));
  }
}

function noteElement(make: MakeElement, {label, content}: NoteContent, close: HTMLElement) {
  return make(
    'div',
    {class: 'in-place', role: 'group', tabindex: '-1', 'aria-label': label, id: 'note-in-place'},
    make('div', {}, ...content),
    close,
  );
}

/**
 * Opens footnotes and explanations of terms where they are called for, one at a time. The focus
 * goes to what has opened and, when that closes, back to where it came from.
 */
export function notes(host: Host): void {
  const make = elements(host.document);
  const glossary = readGlossary(host.data);
  let closeOpen: (focus: boolean) => void = () => undefined;

  const term = (link: HTMLElement): NoteContent | undefined => {
    const found = glossary[Number(link.dataset['term']) - 1];
    return (
      found && {
        label: found.term,
        content: [make('p', {}, make('strong', {}, found.term), `: ${found.explanation}`)],
      }
    );
  };
  const open = (link: HTMLElement): boolean => {
    const content = link.dataset['term'] === undefined ? footnote(link) : term(link);
    if (!content) {
      return false;
    }
    const isTerm = link.dataset['term'] !== undefined;
    const say: Say<ExtraKey> = isTerm ? host.say : host.sayOn(link);
    const button = make('button', {type: 'button'}, say('note.close'));
    const note = noteElement(make, content, button);
    if (isTerm) {
      // the page may be in another language, if it is not translated
      note.lang = host.document.documentElement.lang;
    }
    closeOpen = (focus) => {
      closeOpen = () => undefined;
      note.remove();
      link.setAttribute('aria-expanded', 'false');
      link.removeAttribute('aria-controls');
      if (focus) {
        link.focus();
      }
    };
    button.addEventListener('click', () => closeOpen(true));
    place(note, link);
    link.setAttribute('aria-expanded', 'true');
    link.setAttribute('aria-controls', note.id);
    note.focus();
    return true;
  };
  const toggle = (event: MouseEvent, link: HTMLElement): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const wasOpen = link.getAttribute('aria-expanded') === 'true';
    closeOpen(wasOpen);
    // before the player hears of it, who would go to where the link leads
    if (wasOpen || open(link)) {
      event.preventDefault();
    }
  };

  const known = new Set<Element>();
  host.document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      closeOpen(true);
    }
  });
  host.onPage((article) => {
    closeOpen(false);
    article.querySelectorAll<HTMLElement>('a.term, a[role=doc-noteref]').forEach((link) => {
      if (known.has(link)) {
        return;
      }
      known.add(link);
      link.setAttribute('role', 'button');
      link.setAttribute('aria-expanded', 'false');
      link.addEventListener('click', (event) => toggle(event, link));
      link.addEventListener('keydown', (event) => {
        if (event.key === ' ') {
          event.preventDefault();
          link.click();
        }
      });
    });
  });
}
