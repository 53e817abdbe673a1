package no.kurspakker.tracking.report.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.RawLine;
import no.kurspakker.tracking.json.RawLines;
import no.kurspakker.tracking.json.Reading;
import no.kurspakker.tracking.json.StatementLines;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.ToldStatement;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;

/**
 * Reads the statements of files into states: first which of them are void, then the others. It needs memory for learners, not
 * for statements, and reads on all processors. Not for use by several threads.
 */
public final class StatementFiles {

    private static final int AT_ONCE = 4_000;
    private static final byte[] VOIDED = "verbs/voided\"".getBytes(StandardCharsets.US_ASCII);

    private final StatementReader reader = StatementReader.keepingUnknown(XapiVersion.V1_0_3);
    private final StatementReader later = StatementReader.keepingUnknown(XapiVersion.V2_0);
    private final FactReader facts;
    private final NearMisses nearMisses;
    private final LongConsumer progress;
    private final Rollups rollups = new Rollups();
    private final Set<String> voided = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private long read;
    private long unread;

    /**
     * A reader for the statements of one course.
     *
     * @param progress told, now and then, how many lines have been read
     */
    public StatementFiles(TrackingPlan plan, LongConsumer progress) {
        this.facts = new FactReader(plan);
        this.nearMisses = new NearMisses(plan);
        this.progress = progress;
    }

    /** Reads {@code files}; a statement in one may void one in another. Call it once. */
    public void read(List<Path> files) throws IOException {
        for (Path file : files) {
            inBatches(file, this::collectVoided);
        }
        for (Path file : files) {
            FileProblems faults = new FileProblems(file.toString());
            long before = read;
            inBatches(file, lines -> take(lines, faults));
            if (read == before) {
                faults.add(ReportProblem.NO_STATEMENT, 1);
            }
            unread += faults.count();
            problems.addAll(faults.list());
        }
    }

    private static void inBatches(Path file, Consumer<List<RawLine>> use) throws IOException {
        try (RawLines lines = RawLines.open(file)) {
            List<RawLine> batch = new ArrayList<>(AT_ONCE);
            Optional<RawLine> line = lines.next();
            while (line.isPresent()) {
                batch.add(line.get());
                line = lines.next();
                if (batch.size() == AT_ONCE || line.isEmpty()) {
                    use.accept(batch);
                    batch = new ArrayList<>(AT_ONCE);
                }
            }
        }
    }

    private void collectVoided(List<RawLine> lines) {
        lines.parallelStream()
                .filter(line -> contains(line.text(), VOIDED))
                .map(this::reading)
                .flatMap(reading -> reading.value().stream())
                .flatMap(statement -> facts.read(statement).voids().stream())
                .toList()
                .forEach(id -> voided.add(id.toString()));
    }

    static boolean contains(byte[] text, byte[] word) {
        int last = text.length - word.length;
        for (int i = 0; i <= last; i++) {
            int at = 0;
            while (at < word.length && text[i + at] == word[at]) {
                at++;
            }
            if (at == word.length) {
                return true;
            }
        }
        return false;
    }

    private Reading<Statement> reading(RawLine line) {
        Reading<Statement> reading = StatementLines.read(line, reader, XapiVersion.V1_0_3);
        if (reading.value().isPresent()) {
            return reading;
        }
        Reading<Statement> second = StatementLines.read(line, later, XapiVersion.V2_0);
        return second.value().isPresent() ? second : reading;
    }

    private record Told(RawLine line, Optional<ToldStatement> told, String fault) {}

    private void take(List<RawLine> lines, FileProblems faults) {
        List<Told> all = lines.parallelStream().map(this::told).toList();
        for (Told one : all) {
            if (one.told().isEmpty()) {
                faults.add(ReportProblem.LINE_UNREADABLE, one.line().number(), one.fault());
            } else {
                read++;
                add(one.told().get());
            }
        }
        progress.accept(read);
    }

    private Told told(RawLine line) {
        Reading<Statement> reading = reading(line);
        String fault = reading.faults().isEmpty() ? "" : reading.faults().get(0).toString();
        return new Told(line, reading.value().map(facts::read), fault);
    }

    private void add(ToldStatement told) {
        told.foreign().ifPresent(nearMisses::add);
        told.fact()
                .filter(fact -> !voided.contains(fact.moment().evidence()))
                .ifPresent(rollups::add);
    }

    public Rollups rollups() {
        return rollups;
    }

    /** {@return the faults of lines, the first ones of each file} */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** {@return how many statements were read} */
    public long statements() {
        return read;
    }

    /** {@return how many lines were no statements} */
    public long unread() {
        return unread;
    }

    /** {@return how many statements are declared void} */
    public long voided() {
        return voided.size();
    }

    /** {@return activities that look like the course's own, with the number of statements} */
    public Map<String, Long> nearMisses() {
        return nearMisses.counts();
    }
}
