package no.kurspakker.tracking.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.kurspakker.tracking.check.Fault;
import no.kurspakker.tracking.check.Requirement;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;

/** Judges every line of a file of statements. Not for use by several threads. */
public final class StatementFileCheck {

    private final XapiVersion version;
    private final boolean isForSending;
    private final Consumer<LineFault> faults;
    private final Map<UUID, Seen> seen = new HashMap<>();
    private long statements;

    /** Where an id was first seen, and a digest of the statement there. */
    private record Seen(long line, UUID digest) {}

    private StatementFileCheck(
            XapiVersion version, boolean isForSending, Consumer<LineFault> faults) {
        this.version = version;
        this.isForSending = isForSending;
        this.faults = faults;
    }

    /**
     * Tells {@code faults} what is wrong with the statements of {@code file}, in its order.
     *
     * @return how many statements are without fault
     */
    public static long run(Path file, XapiVersion version, Consumer<LineFault> faults)
            throws IOException {
        return new StatementFileCheck(version, false, faults).run(file);
    }

    /**
     * As {@link #run}; a statement must also have an id, so that sending it again is harmless, and no two different ones the same.
     */
    public static long runForSending(Path file, XapiVersion version, Consumer<LineFault> faults)
            throws IOException {
        return new StatementFileCheck(version, true, faults).run(file);
    }

    private long run(Path file) throws IOException {
        try (StatementLines lines = StatementLines.open(file, version)) {
            for (Optional<StatementLine> line = lines.next();
                    line.isPresent();
                    line = lines.next()) {
                judge(line.get());
            }
        }
        return statements;
    }

    private void judge(StatementLine line) {
        line.reading().faults().forEach(fault -> tell(line.number(), fault));
        Optional<String> unfit = line.reading()
                .value()
                .filter(statement -> isForSending)
                .flatMap(statement -> unfit(line.number(), statement));
        unfit.ifPresent(
                what -> tell(line.number(), new Fault("id", what, Requirement.ID, version)));
        if (line.reading().value().isPresent() && unfit.isEmpty()) {
            statements++;
        }
    }

    private Optional<String> unfit(long line, Statement statement) {
        if (statement.id().isEmpty()) {
            return Optional.of("is missing; without it, sending again would store it twice");
        }
        UUID digest = UUID.nameUUIDFromBytes(JsonWriter.write(StatementWriter.json(statement)));
        Seen first = seen.putIfAbsent(statement.id().get(), new Seen(line, digest));
        return first == null || first.digest().equals(digest)
                ? Optional.empty()
                : Optional.of("is that of line " + first.line() + ", which says something else");
    }

    private void tell(long line, Fault fault) {
        faults.accept(new LineFault(line, fault));
    }
}
