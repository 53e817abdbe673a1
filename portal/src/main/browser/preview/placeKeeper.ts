import type {Play} from './Play';

/** Where a learner is on the page. */
interface Place {
  readonly anchor: string;
  readonly top: number;
}

/** Keeps the place of the learner over a reload. */
export interface PlaceKeeper {
  /** What follows the address of the content: `#…`, or nothing. */
  readonly anchor: string;
  /** Goes to the place in a document that was loaded, and keeps it from then on. */
  follow(content: Window): void;
}

/** For how long the content may still arrange itself before its place is left alone, in milliseconds. */
const ARRANGING = [0, 100, 300, 600];
const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Keeps it in a storage that ends with the tab; without one, reloads begin at the top. */
export function placeKeeper(storage: () => Storage, play: Play): PlaceKeeper {
  const kept = play.staysInPlace ? read(storage, play.key) : {anchor: '', top: 0};
  const settle = (content: Window): void => {
    let touched = false;
    const touch = (): void => {
      touched = true;
    };
    TOUCHES.forEach((type) => content.addEventListener(type, touch, {once: true, passive: true}));
    ARRANGING.forEach((after) =>
      setTimeout(() => {
        if (!touched && content.scrollY !== kept.top) {
          content.scrollTo({top: kept.top, behavior: 'instant'});
        }
      }, after),
    );
  };
  let isFirst = true;
  return {
    anchor: kept.anchor,
    follow(content) {
      if (isFirst && kept.top > 0) {
        settle(content);
      }
      isFirst = false;
      const keep = (): void => {
        write(storage, play.key, {anchor: content.location.hash, top: content.scrollY});
      };
      content.addEventListener('scroll', keep, {passive: true});
      content.addEventListener('hashchange', keep);
    },
  };
}

function read(storage: () => Storage, key: string): Place {
  try {
    const place = JSON.parse(storage().getItem(key) ?? '{}') as Partial<Place>;
    return {anchor: place.anchor ?? '', top: place.top ?? 0};
  } catch {
    return {anchor: '', top: 0};
  }
}

function write(storage: () => Storage, key: string, place: Place): void {
  try {
    storage().setItem(key, JSON.stringify(place));
  } catch {
    // a browser that keeps nothing in frames: reloads begin at the top
  }
}
