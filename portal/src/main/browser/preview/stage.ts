import {byId} from './byId';
import type {Say} from './PanelData';
import type {State} from './State';

/** Where the course is shown. */
export interface Stage {
  /** Shows what the state asks for; `opened` if content was opened, anew or for the first time. */
  show(state: State): 'opened' | 'as it was';
  /** Whether a message comes from the content that is shown. */
  isFrom(origin: string): boolean;
}

export function stage(frame: HTMLIFrameElement, say: Say): Stage {
  const note = byId('stage-note', HTMLElement);
  let shown = '';
  return {
    show(state) {
      const isOffline = state.network === 'lost';
      const isNew = state.play !== '' && state.play !== shown;
      // without a connection nothing could be loaded, and what is there would be gone
      const waits = isNew && isOffline && shown !== '';
      const open = isNew && !waits;
      if (open) {
        shown = state.play;
        frame.src = shown;
      }
      const isEmpty = state.play === '' && shown === '';
      frame.hidden = isEmpty;
      const text = isEmpty
        ? say('nothing')
        : waits
          ? say('waits')
          : state.isOlder
            ? say('older')
            : '';
      note.textContent = text;
      note.hidden = text === '';
      return open ? 'opened' : 'as it was';
    },
    isFrom: (origin) => shown !== '' && origin === new URL(shown).origin,
  };
}
