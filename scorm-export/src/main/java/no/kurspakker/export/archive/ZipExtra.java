package no.kurspakker.export.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The extra field of an entry: sizes above 4 GiB (APPNOTE 4.5.3) and a name in Unicode (4.6.9).
 *
 * @param large eight bytes for each value that did not fit; empty if there is no such field
 */
record ZipExtra(List<Long> large, Optional<String> name) {

    private static final int ZIP64 = 1;
    private static final int UNICODE_NAME = 0x7075;

    static ZipExtra of(ByteBuffer slice) {
        ByteBuffer bytes = slice.order(ByteOrder.LITTLE_ENDIAN);
        List<Long> large = new ArrayList<>();
        Optional<String> name = Optional.empty();
        while (bytes.remaining() >= 4) {
            int id = bytes.getShort() & 0xffff;
            int length = Math.min(bytes.getShort() & 0xffff, bytes.remaining());
            ByteBuffer field = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.position(bytes.position() + length);
            if (id == ZIP64) {
                while (field.remaining() >= Long.BYTES) {
                    large.add(field.getLong());
                }
            } else if (id == UNICODE_NAME && length > 5) {
                byte[] text = new byte[length - 5];
                field.get(5, text);
                name = Optional.of(new String(text, StandardCharsets.UTF_8));
            }
        }
        return new ZipExtra(large, name);
    }

    /** Puts the large values where {@code mark} stands, in their order. */
    void fill(long[] values, long mark) {
        int next = 0;
        for (int i = 0; i < values.length && next < large.size(); i++) {
            if (values[i] == mark) {
                values[i] = Math.max(0, large.get(next++));
            }
        }
    }
}
