package no.kurspakker.course;

import java.util.Set;

/**
 * A course in one more language.
 *
 * @param course with the same pages in the same order, the same ids, anchors and answer keys; it has no translations itself
 * @param untranslated ids of the pages that stand in the main language for want of another, {@code welcome} for the first
 *     page
 */
public record Translation(Course course, Set<String> untranslated) {

    public Translation {
        untranslated = Set.copyOf(untranslated);
    }

    public LanguageTag language() {
        return course.language();
    }

    /** {@return whether the page called {@code id} stands in this language} */
    public boolean has(String id) {
        return !untranslated.contains(id);
    }
}
