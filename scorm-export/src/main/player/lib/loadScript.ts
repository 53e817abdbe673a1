import {backOff} from '../tracking/backOff';
import type {Clock} from './Clock';

const TRIES = 3;

/** Puts an element into the head; gives whether the browser could load what it names. */
export function loadElement(element: HTMLLinkElement | HTMLScriptElement): Promise<boolean> {
  return new Promise((done) => {
    element.onload = () => done(true);
    element.onerror = () => {
      element.remove();
      done(false);
    };
    element.ownerDocument.head.append(element);
  });
}

/** Runs a script, after a few tries; gives whether it came. Unlike `fetch` it also works from disk. */
export async function loadScript(document: Document, src: string, clock: Clock): Promise<boolean> {
  for (let failures = 1; ; failures++) {
    const script = document.createElement('script');
    script.src = src;
    if (await loadElement(script)) {
      return true;
    }
    if (failures === TRIES) {
      return false;
    }
    await new Promise<void>((go) => clock.after(backOff(failures) / 4, go));
  }
}
