import {messageLine, type Message} from './messageLine';
import {pageEndEcho} from './pageEndEcho';

/** What can be wrong at the same time, each with its own line. */
export type Trouble = 'saving' | 'fetching' | 'language';

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

interface Warning extends Message {
  readonly line: HTMLElement;
}

/** Messages in the elements `notice` and `alert`, and again where the learner is likely to be. */
export function messages(page: Document): Messages {
  const notice = page.getElementById('notice');
  const alert = page.getElementById('alert');
  const warnings = new Map<Trouble, Warning>();
  const pressed = new Set<Trouble>();
  const echo = pageEndEcho(page);
  let here = '';

  const show = (): void => {
    const text = notice?.textContent ?? '';
    const told = text === here ? [] : [{text, warning: false, retry: undefined}];
    echo.show([...warnings.values(), ...told]);
  };
  const clear = (trouble: Trouble): void => {
    const line = warnings.get(trouble)?.line;
    if (!line) {
      return;
    }
    if (line.contains(page.activeElement)) {
      // the button that goes must not take the focus with it
      page.querySelector<HTMLElement>('article.current h1')?.focus();
    }
    line.remove();
    warnings.delete(trouble);
    pressed.delete(trouble);
    show();
  };
  const tell = (text: string): void => {
    here = '';
    if (notice) {
      notice.textContent = text;
    }
    show();
  };
  return {
    tell,
    tellHere(text) {
      tell(text);
      here = text;
      show();
    },
    turnPage() {
      echo.show([]);
      if (here !== '') {
        tell('');
      }
    },
    warn(trouble, text, retry) {
      const old = warnings.get(trouble);
      if (old?.text === text) {
        // to be read out again only for those who asked
        if (pressed.delete(trouble)) {
          old.line.firstChild?.replaceWith(text);
        }
        return;
      }
      clear(trouble);
      const again = retry && {
        label: retry.label,
        act() {
          pressed.add(trouble);
          retry.act();
        },
      };
      const message = {text, warning: true, retry: again};
      const line = messageLine(page, message);
      warnings.set(trouble, {...message, line});
      alert?.append(line);
      show();
    },
    clear,
  };
}
