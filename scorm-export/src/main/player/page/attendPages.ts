import type {Course} from '../course/Course';
import type {Clock} from '../lib/Clock';
import type {Tracking} from '../tracking/Tracking';
import {watchReading} from './watchReading';

/** Within so many milliseconds the next page is shown, and is saved together with the end of this. */
const TURNING = 100;

/** Notices what the learner does on the page that is shown. */
export interface PageAttention {
  /** This page is shown now; `quiet` if nobody asked for it. */
  attend(article: HTMLElement, quiet?: 'quiet'): void;
}

/**
 * Completes a chapter that is read to its end, or left by «next», or marked; a group task only by
 * its button.
 */
export function attendPages(
  document: Document,
  course: Course,
  tracking: Tracking,
  clock: Clock,
): PageAttention {
  let current = '';
  let stopWatching: () => void = () => undefined;

  const unitOf = (id: string | undefined) => course.units.find((unit) => unit.id === id);

  document.addEventListener('click', ({target}) => {
    if (!(target instanceof Element)) {
      return;
    }
    const film = target.closest('.film a[href]')?.getAttribute('href');
    if (film) {
      tracking.openFilm(current, film);
    }
    const marked = unitOf(target.closest<HTMLElement>('[data-mark]')?.dataset['mark']);
    const left = target.closest('.page-end a[rel=next]') ? unitOf(current) : undefined;
    if (marked) {
      tracking.complete(marked);
    } else if (left?.kind === 'chapter') {
      tracking.complete(left, TURNING);
    }
  });

  return {
    attend(article, quiet) {
      stopWatching();
      current = article.dataset['page'] ?? '';
      tracking.visit(current, quiet);
      const unit = unitOf(current);
      const endMark = article.querySelector('.end-mark');
      if (unit?.kind === 'chapter' && endMark && tracking.status(unit) !== 'completed') {
        stopWatching = watchReading(endMark, clock, () => tracking.complete(unit));
      }
    },
  };
}
