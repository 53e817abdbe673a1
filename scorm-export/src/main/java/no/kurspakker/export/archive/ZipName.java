package no.kurspakker.export.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Names of entries (APPNOTE appendix D): UTF-8 if bit 11 says so, else of an encoding that nobody tells. */
final class ZipName {

    private static final int UTF8 = 1 << 11;

    private ZipName() {}

    static String decode(byte[] raw, int flags, ZipExtra extra, List<ZipFault> faults) {
        boolean says = (flags & UTF8) != 0;
        boolean ascii = ascii(raw);
        String name = text(raw);
        if (!ascii && !says && extra.name().isEmpty()) {
            faults.add(new ZipFault(ZipFaultKind.NAME_ENCODING_UNKNOWN, name, ""));
        } else if (says && !isUtf8(raw)) {
            faults.add(new ZipFault(ZipFaultKind.NAME_NOT_UTF8, name, ""));
        }
        extra.name()
                .filter(other -> ascii && !other.equals(name))
                .ifPresent(other ->
                        faults.add(new ZipFault(ZipFaultKind.NAME_EXTRA_DIFFERS, name, other)));
        return ascii ? name : extra.name().orElse(name);
    }

    private static boolean ascii(byte[] raw) {
        for (byte one : raw) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] raw) {
        return Arrays.equals(text(raw).getBytes(StandardCharsets.UTF_8), raw);
    }

    private static String text(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException other) {
            return Charset.isSupported("IBM437")
                    ? new String(raw, Charset.forName("IBM437"))
                    : new String(raw, StandardCharsets.ISO_8859_1);
        }
    }
}
