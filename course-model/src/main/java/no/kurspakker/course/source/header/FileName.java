package no.kurspakker.course.source.header;

import no.kurspakker.course.SourceSpan;

/**
 * A file that {@code course.yaml} names.
 *
 * @param path relative to the course folder
 * @param source where it is named
 */
public record FileName(String path, SourceSpan source) {}
