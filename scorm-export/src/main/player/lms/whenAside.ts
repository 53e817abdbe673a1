import type {StatementNeeds} from './StatementNeeds';

/** Pages put aside by a browser, which may come back as they were (the back/forward cache). */
export function whenAside(window: Pick<Window, 'addEventListener'>): StatementNeeds['whenAside'] {
  const hears = (name: 'pagehide' | 'pageshow', heard: () => void): void =>
    window.addEventListener(name, ({persisted}) => {
      if (persisted) {
        heard();
      }
    });
  return (put, back) => {
    hears('pagehide', put);
    hears('pageshow', back);
  };
}
