package no.kurspakker.course.source.page;

import java.util.Optional;

/**
 * A page before its text is read.
 *
 * @param file path relative to the course folder
 * @param body the text after the front matter
 * @param lineOffset how many lines stand before {@code body}
 * @param original the page that it translates
 */
public record PageSource(
        String file, PageKind kind, String body, int lineOffset, Optional<OriginalPage> original) {

    /** {@return the same as a translation of {@code page}} */
    public PageSource translating(OriginalPage page) {
        return new PageSource(file, kind, body, lineOffset, Optional.of(page));
    }
}
