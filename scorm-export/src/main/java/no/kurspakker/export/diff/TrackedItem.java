package no.kurspakker.export.diff;

/**
 * A chapter, a group task or a check, as a package tracks it.
 *
 * @param id full IRI
 * @param key the short name in the saved state; empty for a check
 * @param isRequired whether the course is complete only with it
 * @param words its text without markup; empty if it could not be found
 */
public record TrackedItem(
        String id, String kind, String title, String key, boolean isRequired, String words) {}
