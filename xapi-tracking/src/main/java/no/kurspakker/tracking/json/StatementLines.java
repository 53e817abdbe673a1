package no.kurspakker.tracking.json;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.check.Fault;
import no.kurspakker.tracking.check.Requirement;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;

/**
 * The statements of a file, one on each line (NDJSON, UTF-8), read one by one: a file of any length needs the memory of its longest line.
 * Blank lines are passed over. Not for use by several threads.
 */
public final class StatementLines implements Closeable {

    /** The longest line, in bytes. */
    public static final int LONGEST = 16 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final XapiVersion version;
    private final StatementReader reader;
    private final InputStream in;
    private byte[] line = new byte[8192];
    private int length;
    private long number;

    private StatementLines(XapiVersion version, InputStream in) {
        this.version = version;
        this.reader = StatementReader.strict(version);
        this.in = in;
    }

    /** {@return the statements of {@code file}, judged by {@code version}} */
    public static StatementLines open(Path file, XapiVersion version) throws IOException {
        return new StatementLines(version, new BufferedInputStream(Files.newInputStream(file)));
    }

    /** {@return the next line that is not blank; empty at the end} */
    public Optional<StatementLine> next() throws IOException {
        while (readLine()) {
            if (length > LONGEST) {
                return Optional.of(refused("is longer than " + (LONGEST >> 20) + " MiB"));
            }
            byte[] text = text();
            if (text.length > 0) {
                return Optional.of(judged(text));
            }
        }
        return Optional.empty();
    }

    private StatementLine judged(byte[] text) {
        return number == 1 && text[0] == '['
                ? refused("begins a list; write each statement on a line of its own (NDJSON)")
                : new StatementLine(number, reader.read(text));
    }

    private StatementLine refused(String what) {
        Fault fault = new Fault("statement", what, Requirement.JSON_TEXT, version);
        Reading<Statement> failed = Reading.failed(List.of(fault));
        return new StatementLine(number, failed);
    }

    /** Keeps one byte more than the longest line may have, so that a longer one is known as such. */
    private boolean readLine() throws IOException {
        length = 0;
        int next = in.read();
        if (next < 0) {
            return false;
        }
        number++;
        while (next >= 0 && next != '\n') {
            if (length <= LONGEST) {
                keep((byte) next);
            }
            next = in.read();
        }
        return true;
    }

    private void keep(byte next) {
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = next;
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
