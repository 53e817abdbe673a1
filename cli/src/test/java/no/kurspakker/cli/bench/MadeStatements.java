package no.kurspakker.cli.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.event.CouncilGroup;
import no.kurspakker.tracking.event.GroupReflection;
import no.kurspakker.tracking.event.HandInLevel;
import no.kurspakker.tracking.event.LearningSession;
import no.kurspakker.tracking.event.Moments;
import no.kurspakker.tracking.event.Municipality;
import no.kurspakker.tracking.event.StatementFactory;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Statement;

/** Statements of learners who never lived, from a seed, as lines of a file. */
final class MadeStatements {

    private static final Instant BEGIN = Instant.parse("2026-09-01T06:00:00Z");

    private final Random random = new Random(1);
    private final TrackingPlan plan;
    private final OutputStream to;
    private final long wanted;
    private long written;

    private MadeStatements(TrackingPlan plan, OutputStream to, long wanted) {
        this.plan = plan;
        this.to = to;
        this.wanted = wanted;
    }

    /** Writes {@code count} statements to {@code file}, of {@code learners} learners who come again and again. */
    static void write(TrackingPlan plan, Path file, long count, int learners) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            MadeStatements made = new MadeStatements(plan, to, count);
            UUID[] registrations = new UUID[learners];
            for (int i = 0; i < learners; i++) {
                registrations[i] = made.id();
            }
            for (int visit = 0; made.written < count; visit++) {
                int learner = visit % learners;
                made.visit(learner, registrations[learner], Duration.ofHours(visit / learners));
            }
        }
    }

    private UUID id() {
        return new UUID(
                (random.nextLong() & ~0xf000L) | 0x4000L, (random.nextLong() >>> 2) | (1L << 63));
    }

    private void visit(int learner, UUID registration, Duration later) throws IOException {
        Agent agent =
                Agent.of(new Account(new Iri("https://plattform.example.no/"), "d" + learner));
        String number = Integer.toString(5001 + learner % 356);
        Municipality home = new Municipality(number, "Kommune " + number);
        Instant[] now = {BEGIN.plus(later).plusSeconds(random.nextInt(60 * 86_400))};
        StatementFactory events = new StatementFactory(
                plan,
                new LearningSession(agent, registration, "Plattform 1.0", Optional.of(home)),
                new Moments(() -> now[0], this::id));
        say(events.courseInitialized());
        for (TrackedUnit unit : plan.units()) {
            now[0] = now[0].plusSeconds(30 + random.nextInt(1_500));
            if (unit.kind() == UnitKind.CHAPTER) {
                say(events.chapterExperienced(unit.id()));
                now[0] = now[0].plusSeconds(random.nextInt(900));
                say(events.chapterCompleted(unit.id(), Duration.ofMinutes(5)));
            } else if (unit.kind() == UnitKind.GROUP_TASK && random.nextInt(4) == 0) {
                say(events.reflectionSubmitted(new GroupReflection(
                        unit.id(),
                        new CouncilGroup(home, "Gruppe " + (1 + random.nextInt(3))),
                        1 + random.nextInt(6),
                        random.nextInt(4),
                        HandInLevel.STATUS,
                        Optional.empty())));
            }
        }
        say(events.courseTerminated(Duration.ofSeconds(random.nextInt(4_000))));
    }

    private void say(Statement statement) throws IOException {
        if (written < wanted) {
            to.write(StatementWriter.write(statement));
            to.write('\n');
            written++;
        }
    }
}
