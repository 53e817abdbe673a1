package no.kurspakker.course.source.page;

/**
 * A page before its text is read.
 *
 * @param file path relative to the course folder
 * @param body the text after the front matter
 * @param lineOffset how many lines stand before {@code body}
 */
public record PageSource(String file, PageKind kind, String body, int lineOffset) {}
