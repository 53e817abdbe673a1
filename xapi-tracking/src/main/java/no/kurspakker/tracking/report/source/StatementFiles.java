package no.kurspakker.tracking.report.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.kurspakker.course.Iri;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.ExportLine;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.json.RawLine;
import no.kurspakker.tracking.json.Reading;
import no.kurspakker.tracking.json.StatementLines;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.report.rollup.ReportFact;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.ToldStatement;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;

/**
 * Reads the statements of files into states: first which of them are void, then the others. It needs memory for learners, not
 * for statements, and reads on all processors. Not for use by several threads.
 */
public final class StatementFiles {

    private static final Word VOIDED = new Word("voided\"");

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
        try (LineWork work = new LineWork()) {
            for (Path file : files) {
                collectVoided(file);
            }
            for (Path file : files) {
                FileProblems faults = new FileProblems(file.toString());
                long before = read;
                work.each(file, this::take, told -> use(told, faults));
                if (read == before) {
                    faults.add(ReportProblem.NO_STATEMENT, 1);
                }
                unread += faults.count();
                problems.addAll(faults.list());
            }
        }
    }

    private void collectVoided(Path file) throws IOException {
        try (LinesWith lines = LinesWith.open(file, VOIDED)) {
            Optional<byte[]> line = lines.next();
            while (line.isPresent()) {
                RawLine raw = new RawLine(0, line.get());
                statement(raw)
                        .flatMap(statement -> facts.read(statement).voids())
                        .map(UUID::toString)
                        .or(() -> ExportLine.voided(raw))
                        .ifPresent(voided::add);
                line = lines.next();
            }
        }
    }

    /** Only a line that cannot be read is judged, to say why: a million times there is nothing to say. */
    private Optional<Statement> statement(RawLine line) {
        return unjudged(line).or(() -> judged(line).value());
    }

    private static Optional<Statement> unjudged(RawLine line) {
        try {
            return StatementReader.unjudged(JsonReader.readWithoutWords(line.text()));
        } catch (MalformedJsonException judgedNext) {
            return Optional.empty();
        }
    }

    private Reading<Statement> judged(RawLine line) {
        Reading<Statement> reading = StatementLines.read(line, reader, XapiVersion.V1_0_3);
        if (reading.value().isPresent()) {
            return reading;
        }
        Reading<Statement> second = StatementLines.read(line, later, XapiVersion.V2_0);
        return second.value().isPresent() ? second : reading;
    }

    /** What some lines told besides what went into the states. */
    private record Told(int statements, List<Iri> foreign, List<Unreadable> unreadable) {}

    private record Unreadable(long line, String fault) {}

    private Told take(List<RawLine> lines) {
        List<ReportFact> told = new ArrayList<>(lines.size());
        List<Iri> foreign = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        int others = 0;
        for (RawLine line : lines) {
            Optional<Statement> read = statement(line);
            if (read.isEmpty() && ExportLine.isOne(line)) {
                others++;
            } else if (read.isEmpty()) {
                unreadable.add(new Unreadable(
                        line.number(), judged(line).faults().get(0).toString()));
            } else {
                ToldStatement one = facts.read(read.get());
                one.foreign().ifPresent(foreign::add);
                one.fact()
                        .filter(fact -> !voided.contains(fact.moment().evidence()))
                        .ifPresent(told::add);
            }
        }
        // In any order: states do not depend on it.
        synchronized (rollups) {
            told.forEach(rollups::add);
        }
        return new Told(lines.size() - unreadable.size() - others, foreign, unreadable);
    }

    private void use(Told told, FileProblems faults) {
        told.foreign().forEach(nearMisses::add);
        told.unreadable()
                .forEach(one -> faults.add(ReportProblem.LINE_UNREADABLE, one.line(), one.fault()));
        read += told.statements();
        progress.accept(read);
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
