package no.kurspakker.tracking.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.Courses;
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
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Context;
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.StatementBuilder;
import no.kurspakker.tracking.statement.StatementRef;
import no.kurspakker.tracking.statement.Verb;

/**
 * Learners who never lived, from a seed: their statements with gaps (lost chapters, lost ends of sessions), second registrations, old
 * versions of the package, other courses' statements, statements that are void; disordered and doubled by {@link #shuffled}.
 */
public final class Population {

    public static final Instant BEGIN = Instant.parse("2026-09-01T06:00:00Z");

    private final Random random;
    private final TrackingPlan plan;
    private final int municipalities;
    private final Consumer<Statement> to;
    private final List<UUID> sent = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();

    private Population(long seed, TrackingPlan plan, int municipalities, Consumer<Statement> to) {
        this.random = new Random(seed);
        this.plan = plan;
        this.municipalities = municipalities;
        this.to = to;
    }

    /** Sends the statements of {@code learners} learners to {@code to}, a learner at a time. */
    public static void send(long seed, int learners, int municipalities, Consumer<Statement> to) {
        Population population = new Population(seed, Courses.plan(), municipalities, to);
        for (int i = 0; i < learners; i++) {
            population.learner(i);
        }
        population.group();
    }

    /** {@return the statements of a small population, in the order they happened to each learner} */
    public static List<Statement> of(long seed, int learners, int municipalities) {
        List<Statement> all = new ArrayList<>();
        send(seed, learners, municipalities, all::add);
        return all;
    }

    /** {@return {@code statements} in any order, some of them twice or thrice} */
    public static List<Statement> shuffled(List<Statement> statements, long seed) {
        Random random = new Random(seed);
        List<Statement> all = new ArrayList<>(statements);
        for (Statement statement : statements) {
            for (int copies = random.nextInt(10); copies > 7; copies--) {
                all.add(statement);
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    public static Municipality municipality(int index) {
        String number = String.format("%04d", 5000 + index);
        return new Municipality(number, "Kommune " + number);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** What happens once is said once: an LRS would refuse the same id at another time. */
    private void say(Statement statement) {
        if (!ids.add(statement.id().orElseThrow())) {
            return;
        }
        to.accept(statement);
        if (random.nextInt(100) < 2) {
            to.accept(voiding(statement.id().orElseThrow()));
        }
        if (random.nextInt(50) == 0) {
            sent.add(statement.id().orElseThrow());
        }
    }

    private Statement voiding(UUID id) {
        Agent system = Agent.of(new Account(plan.courseActivityId(), "rydding"));
        Verb verb = new Verb(FactReader.VOIDED, LanguageMap.of("en", "voided"));
        return new StatementBuilder(system, verb, new StatementRef(id))
                .id(id())
                .timestamp(BEGIN)
                .build();
    }

    private void learner(int index) {
        Agent agent = Agent.of(new Account(
                new Iri("https://plattform.example.no/"), "d" + Integer.toHexString(index)));
        int registrations = random.nextInt(12) == 0 ? 2 : 1;
        for (int i = 0; i < registrations; i++) {
            enrolment(agent);
        }
    }

    private void enrolment(Agent agent) {
        ids.clear();
        Instant[] now = {BEGIN.plusSeconds(random.nextInt(60 * 86_400))};
        Optional<Municipality> municipality = random.nextInt(10) == 0
                ? Optional.empty()
                : Optional.of(municipality(random.nextInt(municipalities)));
        LearningSession session = new LearningSession(agent, id(), "Plattform 1.0", municipality);
        StatementFactory events =
                new StatementFactory(plan, session, new Moments(() -> now[0], this::id));
        if (random.nextInt(15) == 0) {
            return;
        }
        for (int visits = 1 + random.nextInt(3); visits > 0; visits--) {
            visit(events, now);
            now[0] = now[0].plusSeconds(random.nextInt(5 * 86_400));
        }
        if (random.nextInt(20) == 0) {
            say(withRevision(events.courseInitialized(), "0.9.0"));
        }
    }

    private void visit(StatementFactory events, Instant[] now) {
        say(events.courseInitialized());
        for (TrackedUnit unit : plan.units()) {
            now[0] = now[0].plusSeconds(random.nextInt(1_500)).plusMillis(random.nextInt(1_000));
            if (unit.kind() == UnitKind.CHAPTER && random.nextInt(10) > 0) {
                say(events.chapterExperienced(unit.id()));
                if (random.nextInt(10) > 2) {
                    now[0] = now[0].plusSeconds(random.nextInt(900));
                    say(events.chapterCompleted(unit.id(), Duration.ofMinutes(5)));
                }
            } else if (unit.kind() == UnitKind.GROUP_TASK && random.nextInt(8) == 0) {
                say(events.reflectionSubmitted(reflection(unit)));
            }
        }
        if (random.nextInt(4) > 0) {
            say(events.courseTerminated(Duration.ofSeconds(random.nextInt(4_000))));
        }
        if (random.nextInt(6) == 0) {
            say(events.courseCompleted());
        }
    }

    private GroupReflection reflection(TrackedUnit unit) {
        CouncilGroup group = new CouncilGroup(
                municipality(random.nextInt(municipalities)), "Gruppe " + (1 + random.nextInt(4)));
        return new GroupReflection(
                unit.id(),
                group,
                1 + random.nextInt(6),
                random.nextInt(4),
                HandInLevel.STATUS,
                Optional.empty());
    }

    private static Statement withRevision(Statement statement, String revision) {
        return new StatementBuilder(statement.actor(), statement.verb(), statement.object())
                .id(statement.id().orElseThrow())
                .timestamp(statement.timestamp().orElseThrow())
                .context(Context.builder()
                        .registration(statement.context().orElseThrow().registration())
                        .revision(Optional.of(revision))
                        .build())
                .build();
    }

    /** Statements of long ago that are void: found only when all is known. */
    private void group() {
        sent.forEach(id -> to.accept(voiding(id)));
    }
}
