/** Tells when a window, or the content in its frame, is going away. */
export function watchClosing(page: Window, frame: HTMLIFrameElement): () => boolean {
  let closing = false;
  const watch = (target: Window): void => {
    target.addEventListener(
      'pagehide',
      () => {
        closing = true;
      },
      {capture: true},
    );
    target.addEventListener(
      'pageshow',
      () => {
        closing = false;
      },
      {capture: true},
    );
  };
  watch(page);
  // A new document in the frame is a new start: the goodbye of the old one is over.
  frame.addEventListener('load', () => {
    closing = false;
    if (frame.contentWindow) {
      watch(frame.contentWindow);
    }
  });
  return () => closing;
}
