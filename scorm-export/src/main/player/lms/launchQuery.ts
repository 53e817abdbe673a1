/** The parameters that a platform added to the address of the course. */
export type LaunchQuery = Readonly<Record<string, string | undefined>>;

/** As much of a window as holds its address. */
export interface AddressWindow {
  readonly location: Pick<Location, 'search' | 'pathname' | 'hash'>;
  readonly history: Pick<History, 'replaceState'>;
}

/**
 * Takes the parameters of the launch out of the address: they hold credentials, which must not stay
 * in the address bar, the history or a `Referer`. Some platforms write `&amp;` between them
 * (https://github.com/adlnet/CATAPULT/issues/26).
 */
export function launchQuery({location, history}: AddressWindow): LaunchQuery {
  const parameters = new URLSearchParams(location.search.replace(/&amp;/g, '&'));
  const query: Record<string, string> = {};
  parameters.forEach((value, name) => (query[name] = value));
  if (location.search !== '') {
    history.replaceState(null, '', location.pathname + location.hash);
  }
  return query;
}
