package no.kurspakker.export.archive;

import java.util.OptionalLong;

/**
 * An entry as the central directory describes it. Nothing of it is to be trusted.
 *
 * @param name as it stands there, decoded as UTF-8, or as code page 437 where that fails
 * @param flags general purpose bits (APPNOTE 4.4.4)
 * @param method 0 stored, 8 deflated (APPNOTE 4.4.5)
 * @param crc claimed CRC-32
 * @param packed claimed size in the file, in bytes
 * @param size claimed size unpacked, in bytes
 * @param mode file type and rights as Unix has them; 0 if another system made the entry
 * @param data where its bytes begin; empty if they cannot be read, or are another entry's
 */
public record ZipItem(
        String name,
        int flags,
        int method,
        long crc,
        long packed,
        long size,
        int mode,
        OptionalLong data) {

    private static final int TYPE = 0170000;

    /** {@return whether the name is that of a folder} */
    public boolean isFolder() {
        return name.endsWith("/");
    }

    /** {@return whether a password is needed (APPNOTE 4.4.4, bits 0, 6 and 13)} */
    public boolean isEncrypted() {
        return (flags & 0x2041) != 0;
    }

    /** {@return whether it is a link or a device instead of a file} */
    public boolean isSpecial() {
        int type = mode & TYPE;
        return type != 0 && type != 0100000 && type != 0040000;
    }

    /** {@return whether its method is one that every reader knows} */
    public boolean isReadable() {
        return (method == 0 || method == 8) && !isEncrypted() && data.isPresent();
    }

    ZipItem at(OptionalLong place) {
        return new ZipItem(name, flags, method, crc, packed, size, mode, place);
    }
}
