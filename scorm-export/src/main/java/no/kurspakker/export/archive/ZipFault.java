package no.kurspakker.export.archive;

/**
 * One fault of a zip file.
 *
 * @param entry name of the entry; empty for the file as a whole
 * @param detail numbers or names, as {@code 12 / 14}; may be empty
 */
public record ZipFault(ZipFaultKind kind, String entry, String detail) {}
