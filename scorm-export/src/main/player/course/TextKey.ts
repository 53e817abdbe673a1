/**
 * Keys of the words the player itself says, without the prefix `player.` that they have in the
 * interface bundles.
 */
export const TEXT_KEYS = [
  'chapter.completed',
  'closed',
  'course.here',
  'course.registered',
  'elsewhere',
  'exit',
  'here',
  'kept',
  'language.missing',
  'language.now',
  'no-lms',
  'no-queue',
  'no-session',
  'no-storage',
  'numbers.answered',
  'numbers.present',
  'page.fetching',
  'page.missing',
  'progress',
  'refused',
  'refused.here',
  'registered',
  'resumed',
  'retry',
  'state.attended',
  'state.completed',
  'state.discussed',
  'state.opened',
  'state.withdrawn',
  'task.completed',
  'waiting',
] as const;

export type TextKey = (typeof TEXT_KEYS)[number];
