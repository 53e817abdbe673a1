import type {Clock} from '../lib/Clock';
import {backOff} from '../tracking/backOff';

/** What becomes of the second script. */
export interface ExtraListener {
  /** Whether the script has said that it is there. */
  readonly isReady: () => boolean;
  /** It could not be loaded, after several tries; it may still come when the network is back. */
  readonly failed: () => void;
}

const TRIES = 3;

/** Puts an element into the head; gives whether the browser could load what it names. */
function load(element: HTMLLinkElement | HTMLScriptElement): Promise<boolean> {
  return new Promise((done) => {
    element.onload = () => done(true);
    element.onerror = () => {
      element.remove();
      done(false);
    };
    element.ownerDocument.head.append(element);
  });
}

/**
 * Loads `extra.css` and `extra.js`, quietly. A script element, unlike `fetch` and modules, also works
 * from disk. Without the style the script is still worth having.
 */
export async function loadExtra(
  document: Document,
  clock: Clock,
  {isReady, failed}: ExtraListener,
): Promise<void> {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = 'extra.css';
  await load(style);
  for (let failures = 1; ; failures++) {
    const script = document.createElement('script');
    script.src = 'extra.js';
    if ((await load(script)) || failures === TRIES) {
      break;
    }
    await new Promise<void>((go) => clock.after(backOff(failures) / 4, go));
  }
  if (isReady()) {
    return;
  }
  failed();
  const again = (): void => {
    document.defaultView?.removeEventListener('online', again);
    void loadExtra(document, clock, {isReady, failed});
  };
  document.defaultView?.addEventListener('online', again);
}
