/** What the frame around content hears when content has said goodbye. */
export const LEFT = 'kurspakker-left';

/** Tells the frame around this page that content has been left; nothing in it is secret. */
export function tellLeft(window: Window): void {
  window.parent.postMessage(LEFT, '*');
}
