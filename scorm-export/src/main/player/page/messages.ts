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
  /** Warns at once, with a button if there is something to do; it stays until it is cleared. */
  readonly warn: (trouble: Trouble, text: string, retry?: Retry) => void;
  readonly clear: (trouble: Trouble) => void;
}

/** Messages in the elements `notice` and `alert`. */
export function messages(page: Document): Messages {
  const notice = page.getElementById('notice');
  const alert = page.getElementById('alert');
  const lines = new Map<Trouble, HTMLElement>();

  const clear = (trouble: Trouble): void => {
    lines.get(trouble)?.remove();
    lines.delete(trouble);
  };
  return {
    tell(text) {
      if (notice) {
        notice.textContent = text;
      }
    },
    warn(trouble, text, retry) {
      // the same warning again would be read out again
      if (lines.get(trouble)?.firstChild?.textContent === text) {
        return;
      }
      clear(trouble);
      const line = page.createElement('p');
      line.append(text);
      if (retry) {
        const button = page.createElement('button');
        button.type = 'button';
        button.textContent = retry.label;
        button.addEventListener('click', retry.act);
        line.append(' ', button);
      }
      lines.set(trouble, line);
      alert?.append(line);
    },
    clear,
  };
}
