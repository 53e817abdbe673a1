package no.kurspakker.export.archive;

import net.lingala.zip4j.headers.HeaderSignature;
import net.lingala.zip4j.headers.VersionNeededToExtract;
import net.lingala.zip4j.model.AbstractFileHeader;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.LocalFileHeader;

import no.kurspakker.export.PackagePath;

/** The two headers of an entry: the same on every machine. */
final class EntryHeader {

    /** 2020-01-01 00:00:00 as MS-DOS writes it: local time without a zone (APPNOTE 4.4.6). */
    private static final long TIME = (2020L - 1980) << 25 | 1L << 21 | 1L << 16;

    /** Made on Unix (3) by version 2.0 of the format (APPNOTE 4.4.2). */
    private static final int MADE_BY = 3 << 8 | 20;

    /** A regular file, rw-r--r--, in the upper two bytes (APPNOTE 4.4.15). */
    private static final int MODE = 0100644;

    private static final byte[] NO_FLAGS = {0, 0};

    private EntryHeader() {}

    static FileHeader central(PackagePath path, PackedContent content, long offset) {
        FileHeader header = new FileHeader();
        header.setSignature(HeaderSignature.CENTRAL_DIRECTORY);
        header.setVersionMadeBy(MADE_BY);
        header.setExternalFileAttributes(
                new byte[] {0, 0, (byte) (MODE & 0xff), (byte) (MODE >> 8)});
        header.setOffsetLocalHeader(offset);
        describe(header, path, content);
        return header;
    }

    static LocalFileHeader local(PackagePath path, PackedContent content) {
        LocalFileHeader header = new LocalFileHeader();
        header.setSignature(HeaderSignature.LOCAL_FILE_HEADER);
        describe(header, path, content);
        return header;
    }

    private static void describe(
            AbstractFileHeader header, PackagePath path, PackedContent content) {
        VersionNeededToExtract needed = content.isStored()
                ? VersionNeededToExtract.DEFAULT
                : VersionNeededToExtract.DEFLATE_COMPRESSED;
        header.setVersionNeededToExtract(needed.getCode());
        header.setGeneralPurposeFlag(NO_FLAGS.clone());
        header.setCompressionMethod(content.method());
        header.setLastModifiedTime(TIME);
        header.setCrc(content.crc());
        header.setCompressedSize(content.data().size());
        header.setUncompressedSize(content.size());
        header.setFileName(path.value());
        header.setFileNameLength(path.value().length());
    }
}
