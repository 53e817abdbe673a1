package no.kurspakker.export.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

/** Holds an entry of the directory against the header before its data (APPNOTE 4.3.7). */
final class LocalHeader {

    private static final int SIGNATURE = 0x04034b50;
    private static final int LENGTH = 30;

    /** The sizes stand after the data, and 0 here (APPNOTE 4.4.4, bit 3). */
    private static final int SIZES_FOLLOW = 1 << 3;

    private static final int NAME_GUESS = 256;

    private final ZipBytes file;
    private final List<ZipFault> faults;

    LocalHeader(ZipBytes file, List<ZipFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** {@return where the data of {@code entry} begin; empty if no header is there} */
    OptionalLong data(ZipPlace entry) throws IOException {
        ByteBuffer header = file.read(entry.offset(), LENGTH + NAME_GUESS);
        String name = entry.item().name();
        if (entry.offset() < 0 || header.limit() < LENGTH || header.getInt(0) != SIGNATURE) {
            faults.add(new ZipFault(
                    ZipFaultKind.LOCAL_HEADER_MISSING, name, String.valueOf(entry.offset())));
            return OptionalLong.empty();
        }
        int nameLength = header.getShort(26) & 0xffff;
        int extraLength = header.getShort(28) & 0xffff;
        compareName(entry, nameLength, header);
        compareSizes(entry.item(), header);
        return OptionalLong.of(entry.offset() + LENGTH + nameLength + extraLength);
    }

    private void compareName(ZipPlace entry, int length, ByteBuffer header) throws IOException {
        ByteBuffer bytes = LENGTH + length <= header.limit()
                ? header.slice(LENGTH, length)
                : file.read(entry.offset() + LENGTH, length);
        byte[] raw = new byte[bytes.remaining()];
        bytes.get(raw);
        if (!entry.raw().equals(new String(raw, StandardCharsets.ISO_8859_1))) {
            String other = new String(raw, StandardCharsets.UTF_8);
            faults.add(
                    new ZipFault(ZipFaultKind.LOCAL_NAME_DIFFERS, entry.item().name(), other));
        }
    }

    private void compareSizes(ZipItem item, ByteBuffer header) {
        int flags = header.getShort(6) & 0xffff;
        boolean differs = (header.getShort(8) & 0xffff) != item.method();
        if ((flags & SIZES_FOLLOW) == 0) {
            differs |= (header.getInt(14) & 0xffffffffL) != item.crc()
                    || isOther(header.getInt(18), item.packed())
                    || isOther(header.getInt(22), item.size());
        }
        if (differs) {
            faults.add(new ZipFault(ZipFaultKind.LOCAL_SIZE_DIFFERS, item.name(), ""));
        }
    }

    /** All bits set means that the extra field has the number. */
    private static boolean isOther(int local, long central) {
        return local != -1 && (local & 0xffffffffL) != central;
    }
}
