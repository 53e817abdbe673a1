package no.kurspakker.tracking.report.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds out how the text of a CSV file is encoded, and what parts its columns. */
final class TableText {

    private static final char MARK = '\uFEFF';
    private static final String SEPARATORS = ";\t,";

    private TableText() {}

    /**
     * {@return the text}: UTF-16 if a byte order mark says so (Moodle's «Excel»), else UTF-8, else windows-1252, in
     * which older Excel saves CSV
     *
     * @throws NotATableException if there are zero bytes, which no text has
     */
    static String decode(byte[] bytes) throws NotATableException {
        Charset utf16 = utf16(bytes);
        String text = utf16 == null ? utf8(bytes) : new String(bytes, utf16);
        if (text.indexOf('\0') >= 0) {
            throw new NotATableException("neither CSV nor XLSX");
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (mark == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        return mark == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** {@return the separator that stands most often in the first line, outside quotes} */
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            if (!isQuoted && (c == '\n' || c == '\r') && counts[0] + counts[1] + counts[2] > 0) {
                break;
            }
            int which = SEPARATORS.indexOf(c);
            if (!isQuoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
