package no.kurspakker.tracking.json;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
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
    public static final int LONGEST = RawLines.LONGEST;

    private final XapiVersion version;
    private final StatementReader reader;
    private final RawLines lines;

    private StatementLines(XapiVersion version, RawLines lines) {
        this.version = version;
        this.reader = StatementReader.strict(version);
        this.lines = lines;
    }

    /** {@return the statements of {@code file}, judged by {@code version}} */
    public static StatementLines open(Path file, XapiVersion version) throws IOException {
        return new StatementLines(version, RawLines.open(file));
    }

    /** {@return the next line that is not blank; empty at the end} */
    public Optional<StatementLine> next() throws IOException {
        return lines.next()
                .map(line -> new StatementLine(line.number(), read(line, reader, version)));
    }

    /** {@return what {@code reader}, which goes by {@code version}, reads on {@code line}} */
    public static Reading<Statement> read(
            RawLine line, StatementReader reader, XapiVersion version) {
        if (line.isTooLong()) {
            return refused("is longer than " + (LONGEST >> 20) + " MiB", version);
        }
        return line.number() == 1 && line.text()[0] == '['
                ? refused(
                        "begins a list; write each statement on a line of its own (NDJSON)",
                        version)
                : reader.read(line.text());
    }

    private static Reading<Statement> refused(String what, XapiVersion version) {
        Fault fault = new Fault("statement", what, Requirement.JSON_TEXT, version);
        return Reading.failed(List.of(fault));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
