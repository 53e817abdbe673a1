import type {Language} from '../course/Course';

function tagsOf(profile: string): readonly string[] {
  const {languagePreference: list} = JSON.parse(profile) as {languagePreference?: unknown};
  return typeof list === 'string' ? list.split(',') : [];
}

/** Whether one names the other or a kind of it: `nn-NO` is `nn`, and what is only called Norwegian is bokmål. */
function fits(wanted: string, tag: string): boolean {
  const one = `${wanted.trim().replace(/^no\b/i, 'nb')}-`.toLowerCase();
  const other = `${tag}-`.toLowerCase();
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * The language of the course that a learner prefers: by the profile document `cmi5LearnerPreferences` (cmi5 11),
 * whose tags stand in the order of preference. Undefined when the course has none of them, and when the document
 * is none.
 */
export function preferredLanguage(
  profile: string,
  languages: readonly Language[],
): string | undefined {
  try {
    for (const wanted of tagsOf(profile)) {
      const found = wanted.trim() && languages.find(({tag}) => fits(wanted, tag));
      if (found) {
        return found.tag;
      }
    }
  } catch {
    // a course in its main language is better than none
  }
  return undefined;
}
