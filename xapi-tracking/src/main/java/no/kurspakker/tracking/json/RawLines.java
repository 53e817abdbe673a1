package no.kurspakker.tracking.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a file in UTF-8, read one by one: a file of any length needs the memory of its longest line. Blank lines are passed over. Not
 * for use by several threads.
 */
public final class RawLines implements Closeable {

    /** The longest line, in bytes. */
    public static final int LONGEST = 16 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private byte[] line = new byte[8192];
    private int length;
    private long number;

    private RawLines(InputStream in) {
        this.in = in;
    }

    public static RawLines open(Path file) throws IOException {
        return new RawLines(Files.newInputStream(file));
    }

    /** {@return the next line that is not blank; empty at the end} */
    public Optional<RawLine> next() throws IOException {
        while (readLine()) {
            byte[] text = text();
            if (text.length > 0) {
                return Optional.of(new RawLine(number, text));
            }
        }
        return Optional.empty();
    }

    private boolean readLine() throws IOException {
        length = 0;
        if (at == end && !fill()) {
            return false;
        }
        number++;
        boolean isEnded = false;
        while (!isEnded && (at < end || fill())) {
            int to = endOfLine();
            keep(at, to - at);
            isEnded = to < end;
            at = isEnded ? to + 1 : to;
        }
        return true;
    }

    private int endOfLine() {
        // Every byte of the file passes here: what the loop needs is at hand.
        byte[] bytes = block;
        int last = end;
        int to = at;
        while (to < last && bytes[to] != '\n') {
            to++;
        }
        return to;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(block));
        return end > 0;
    }

    /** Keeps one byte more than the longest line may have, so that a longer one is known as such. */
    private void keep(int from, int count) {
        int kept = Math.min(count, LONGEST + 1 - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + kept));
        }
        System.arraycopy(block, from, line, length, kept);
        length += kept;
    }

    private byte[] text() {
        int from = number == 1 && startsWithMark() ? BYTE_ORDER_MARK.length : 0;
        int to = length;
        while (from < to && line[from] <= ' ' && line[from] >= 0) {
            from++;
        }
        while (to > from && line[to - 1] <= ' ' && line[to - 1] >= 0) {
            to--;
        }
        return Arrays.copyOfRange(line, from, to);
    }

    private boolean startsWithMark() {
        return length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
