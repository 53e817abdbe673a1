package no.kurspakker.course;

import java.nio.file.Path;

/**
 * A file of the course folder that goes into the package.
 *
 * @param path relative to the course folder, with {@code /} between its parts
 * @param file where it lies now
 * @param type what its first bytes say it is
 * @param bytes its size
 * @param source where the author named it
 */
public record Asset(String path, Path file, MediaType type, long bytes, SourceSpan source) {}
