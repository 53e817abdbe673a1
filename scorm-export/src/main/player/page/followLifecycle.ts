import type {Tracking} from '../tracking/Tracking';

/**
 * Saves when the page may go, ends when it goes for good. A page put aside by the browser
 * (`persisted`) may come back with its session, so it only saves. `unload` is not listened to:
 * browsers no longer fire it, and it keeps a page from being put aside.
 */
export function followLifecycle(window: Window, tracking: Pick<Tracking, 'save' | 'leave'>): void {
  window.addEventListener('pagehide', ({persisted}) => {
    if (persisted) {
      tracking.save();
    } else {
      tracking.leave();
    }
  });
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') {
      tracking.save();
    }
  });
  window.addEventListener('online', tracking.save);
}
