/** Keys of the words that checks, notes and the search say, without the prefix `player.`. */
export const EXTRA_KEYS = [
  'check.choose',
  'check.choose.rows',
  'check.down',
  'check.end',
  'check.missing',
  'check.moved',
  'check.right',
  'check.select',
  'check.several',
  'check.some',
  'check.submit',
  'check.try',
  'check.up',
  'check.well',
  'check.wrong',
  'figure.parts',
  'note.close',
  'search.failed',
  'search.first',
  'search.found',
  'search.label',
  'search.none',
  'search.short',
  'search.submit',
] as const;

export type ExtraKey = (typeof EXTRA_KEYS)[number];
