import type {Clock} from '../lib/Clock';
import {loadElement, loadScript} from '../lib/loadScript';

/** What becomes of the second script. */
export interface ExtraListener {
  /** Whether the script has said that it is there. */
  readonly isReady: () => boolean;
  /** It could not be loaded, after several tries; it may still come when the network is back. */
  readonly failed: () => void;
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
  await loadElement(style);
  await loadScript(document, 'extra.js', clock);
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
