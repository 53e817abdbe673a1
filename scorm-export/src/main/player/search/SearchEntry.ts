/** A place that can be found: page id, anchor on it (or empty), title, text. */
export type SearchEntry = readonly [page: string, anchor: string, title: string, text: string];

declare global {
  interface Window {
    /** What `search.js` sets. */
    kurspakkerIndex?: readonly SearchEntry[];
  }
}
