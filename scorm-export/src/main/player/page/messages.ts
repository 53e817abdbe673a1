/** What can be wrong at the same time, each with its own line. */
export type Trouble = 'saving' | 'fetching';

/** A button beside a warning. */
export interface Retry {
  readonly label: string;
  readonly act: () => void;
}

/** The two live regions of the page. */
export interface Messages {
  /** Tells politely; the next one replaces it. */
  readonly tell: (text: string) => void;
  /** As `tell`, for what is of no interest on another page. */
  readonly tellHere: (text: string) => void;
  /** Another page is shown. */
  readonly turnPage: () => void;
  /** Warns at once, with a button if there is something to do; it stays until it is cleared. */
  readonly warn: (trouble: Trouble, text: string, retry?: Retry) => void;
  readonly clear: (trouble: Trouble) => void;
}

/** Messages in the elements `notice` and `alert`. */
export function messages(page: Document): Messages {
  const notice = page.getElementById('notice');
  const alert = page.getElementById('alert');
  const lines = new Map<Trouble, HTMLElement>();

  const pressed = new Set<Trouble>();
  let here = false;

  const clear = (trouble: Trouble): void => {
    const line = lines.get(trouble);
    if (line?.contains(page.activeElement)) {
      // the button that goes must not take the focus with it
      page.querySelector<HTMLElement>('article.current h1')?.focus();
    }
    line?.remove();
    lines.delete(trouble);
    pressed.delete(trouble);
  };
  const tell = (text: string): void => {
    here = false;
    if (notice) {
      notice.textContent = text;
    }
  };
  return {
    tell,
    tellHere(text) {
      tell(text);
      here = true;
    },
    turnPage() {
      if (here) {
        tell('');
      }
    },
    warn(trouble, text, retry) {
      const said = lines.get(trouble)?.firstChild;
      if (said?.textContent === text) {
        // to be read out again only for those who asked
        if (pressed.delete(trouble)) {
          said.replaceWith(text);
        }
        return;
      }
      clear(trouble);
      const line = page.createElement('p');
      line.append(text);
      if (retry) {
        const button = page.createElement('button');
        button.type = 'button';
        button.textContent = retry.label;
        button.addEventListener('click', () => {
          pressed.add(trouble);
          retry.act();
        });
        line.append(' ', button);
      }
      lines.set(trouble, line);
      alert?.append(line);
    },
    clear,
  };
}
