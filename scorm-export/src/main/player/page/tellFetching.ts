import type {Say} from '../course/sayIn';
import type {TextKey} from '../course/TextKey';
import type {Messages} from './messages';
import type {NavigationListener} from './navigate';

/** Tells of pages that are not in the document yet. */
export function tellFetching(
  tell: Messages,
  say: Say<TextKey>,
): Pick<NavigationListener, 'fetching' | 'missing'> {
  return {
    fetching: () => tell.tellHere(say('page.fetching')),
    missing(title, again) {
      tell.turnPage();
      tell.warn('fetching', say('page.missing', {title}), {label: say('retry'), act: again});
    },
  };
}
