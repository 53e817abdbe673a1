package no.kurspakker.export.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * One header of the central directory (APPNOTE 4.3.12).
 *
 * @param bytes of the directory; the header begins at {@code at}
 */
record CentralHeader(ByteBuffer bytes, int at) {

    private static final int SIGNATURE = 0x02014b50;
    private static final int LENGTH = 46;
    private static final int UNIX = 3;
    private static final int MAC = 19;
    private static final long UNSIGNED = 0xffffffffL;

    boolean isWhole() {
        int left = bytes.limit() - at;
        return left >= LENGTH && bytes.getInt(at) == SIGNATURE && left >= end() - at;
    }

    int end() {
        return at + LENGTH + two(28) + two(30) + two(32);
    }

    /** @param shift bytes before the first entry, which offsets leave out */
    ZipPlace read(long shift, List<ZipFault> faults) {
        byte[] raw = new byte[two(28)];
        bytes.get(at + LENGTH, raw);
        ZipExtra extra = ZipExtra.of(bytes.slice(at + LENGTH + raw.length, two(30)));
        long[] large = {four(24), four(20), four(42)};
        if (Arrays.stream(large).anyMatch(value -> value == UNSIGNED)) {
            extra.fill(large, UNSIGNED);
        }
        int system = bytes.get(at + 5) & 0xff;
        ZipItem item = new ZipItem(
                ZipName.decode(raw, two(8), extra, faults),
                two(8),
                two(10),
                four(16),
                large[1],
                large[0],
                system == UNIX || system == MAC ? two(40) : 0,
                OptionalLong.empty());
        return new ZipPlace(item, new String(raw, StandardCharsets.ISO_8859_1), large[2] + shift);
    }

    private int two(int offset) {
        return bytes.getShort(at + offset) & 0xffff;
    }

    private long four(int offset) {
        return bytes.getInt(at + offset) & UNSIGNED;
    }
}
