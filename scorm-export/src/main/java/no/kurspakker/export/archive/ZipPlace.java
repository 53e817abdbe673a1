package no.kurspakker.export.archive;

/**
 * An entry, and where its local header should be.
 *
 * @param raw the bytes of the name, each as the character of its number
 */
record ZipPlace(ZipItem item, String raw, long offset) {}
