package no.kurspakker.course.source.folder;

/**
 * The text of a file.
 *
 * @param file path relative to the course folder
 * @param text in Unicode normalization form C, without byte order mark
 */
public record SourceText(String file, String text) {}
