package no.kurspakker.export.archive;

/** What can be wrong with a zip file itself, before anything in it is unpacked. */
public enum ZipFaultKind {
    /** There is no end record: it is no zip, or was cut off. */
    NO_END_RECORD,
    /** The end record points outside the file. */
    DIRECTORY_OUTSIDE,
    /** The central directory stops before its end, or holds something else. */
    DIRECTORY_DAMAGED,
    /** The end record counts other entries than there are. */
    COUNT_DIFFERS,
    /** The zip says that it goes on in other files. */
    SEVERAL_DISKS,
    /** The zip uses the Zip64 form. */
    ZIP64,
    /** Bytes stand before the first entry. */
    DATA_BEFORE,
    /** Bytes stand after the end record. */
    DATA_AFTER,
    /** No local header is where the directory says. */
    LOCAL_HEADER_MISSING,
    /** The local header gives another name. */
    LOCAL_NAME_DIFFERS,
    /** The local header gives another method, size or CRC. */
    LOCAL_SIZE_DIFFERS,
    /** The entry shares bytes with another one. */
    OVERLAP,
    /** The name says that it is UTF-8, and is not. */
    NAME_NOT_UTF8,
    /** The name has characters outside ASCII and does not say in which encoding. */
    NAME_ENCODING_UNKNOWN,
    /** A second name beside the first says something else. */
    NAME_EXTRA_DIFFERS
}
