package no.kurspakker.export.archive;

/**
 * What has been written.
 *
 * @param bytes size of the whole file
 * @param sha256 of the whole file, 64 lower-case hexadecimal digits
 */
public record WrittenArchive(long bytes, String sha256) {}
