import {messageLine, type Message} from './messageLine';

/**
 * Repeats messages at the end of the page that is shown. There the learner is when a chapter is
 * completed; the live regions are at the top, perhaps out of sight, and in a frame as tall as its
 * content nothing can be made to stay in sight.
 */
export function pageEndEcho(page: Document): {show(shown: readonly Message[]): void} {
  const place = page.createElement('div');
  place.className = 'echo';
  return {
    show(shown) {
      const hadFocus = place.contains(page.activeElement);
      const end = page.querySelector('article.current .page-end');
      place.textContent = '';
      // the page may be in another language, if it is not translated
      place.lang = page.documentElement.lang;
      shown.forEach((message) => place.append(messageLine(page, message)));
      if (shown.length === 0 || !end) {
        place.remove();
      } else if (place.parentNode !== end) {
        end.insertBefore(place, end.querySelector('nav'));
      }
      if (hadFocus) {
        (place.querySelector('button') ?? end?.querySelector<HTMLElement>('.mark-read'))?.focus();
      }
    },
  };
}
