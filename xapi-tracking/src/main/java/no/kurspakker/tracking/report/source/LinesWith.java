package no.kurspakker.tracking.report.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import no.kurspakker.tracking.json.RawLines;

/** The lines of a file that hold a word: the others are searched, but not taken apart. Not for use by several threads. */
final class LinesWith implements Closeable {

    private static final int BLOCK = 1 << 20;

    private final InputStream in;
    private final Word word;
    private byte[] bytes = new byte[BLOCK];
    private int at;
    /** Where the last whole line ends. */
    private int whole;

    private int end;

    private LinesWith(InputStream in, Word word) {
        this.in = in;
        this.word = word;
    }

    static LinesWith open(Path file, Word word) throws IOException {
        return new LinesWith(Files.newInputStream(file), word);
    }

    /** {@return the next line with the word in it; empty at the end} */
    Optional<byte[]> next() throws IOException {
        do {
            int found = word.find(bytes, at, whole);
            if (found >= 0) {
                int from = found;
                while (from > 0 && bytes[from - 1] != '\n') {
                    from--;
                }
                at = found;
                while (at < whole && bytes[at] != '\n') {
                    at++;
                }
                return Optional.of(Arrays.copyOfRange(bytes, from, at));
            }
        } while (fill());
        return Optional.empty();
    }

    /** Reads on until there is a whole line, or more than a line may have. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, whole, bytes, 0, end - whole);
        end -= whole;
        at = 0;
        whole = 0;
        while (whole == 0) {
            if (end == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            int read = in.read(bytes, end, bytes.length - end);
            end += Math.max(0, read);
            whole = read < 0 || end > RawLines.LONGEST ? end : lastLineEnd();
            if (read < 0) {
                return end > 0;
            }
        }
        return true;
    }

    private int lastLineEnd() {
        int to = end;
        while (to > 0 && bytes[to - 1] != '\n') {
            to--;
        }
        return to;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
