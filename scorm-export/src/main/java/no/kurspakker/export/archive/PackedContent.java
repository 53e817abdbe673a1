package no.kurspakker.export.archive;

import net.lingala.zip4j.model.enums.CompressionMethod;

import no.kurspakker.export.Content;

/**
 * Content as it stands in an archive.
 *
 * @param crc CRC-32 of the content before compression
 * @param size of the content before compression, in bytes
 * @param data what the archive holds: the content itself when stored, else its deflated form
 */
record PackedContent(long crc, long size, CompressionMethod method, Content data) {

    boolean isStored() {
        return method == CompressionMethod.STORE;
    }
}
