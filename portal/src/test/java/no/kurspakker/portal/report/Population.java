package no.kurspakker.portal.report;

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
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.StatementBuilder;
import no.kurspakker.tracking.statement.StatementRef;
import no.kurspakker.tracking.statement.Verb;

/** Statements of learners who never lived, from a seed: with gaps, several registrations, groups, and some that void others. */
public final class Population {

    private static final Instant BEGIN = Instant.parse("2026-09-01T06:00:00Z");

    /**
     * How many there are.
     *
     * @param visits how often each takes the course
     */
    public record Size(int learners, int municipalities, int visits) {}

    private final Random random;
    private final TrackingPlan plan;
    private final Size size;
    private final Consumer<Statement> to;
    private final Set<UUID> ids = new HashSet<>();

    private Population(long seed, TrackingPlan plan, Size size, Consumer<Statement> to) {
        this.random = new Random(seed);
        this.plan = plan;
        this.size = size;
        this.to = to;
    }

    /** {@return what learners said, one after the other} */
    public static List<Statement> of(long seed, TrackingPlan plan, Size size) {
        List<Statement> said = new ArrayList<>();
        send(seed, plan, size, said::add);
        return said;
    }

    /** Sends what learners said to {@code to}, one after the other. */
    public static void send(long seed, TrackingPlan plan, Size size, Consumer<Statement> to) {
        Population learners = new Population(seed, plan, size, to);
        for (int i = 0; i < size.learners(); i++) {
            learners.learner(i);
        }
    }

    /** {@return {@code statements} in any order, some twice} */
    public static List<Statement> shuffled(List<Statement> statements, long seed) {
        Random random = new Random(seed);
        List<Statement> all = new ArrayList<>(statements);
        statements.stream().filter(one -> random.nextInt(4) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    private UUID id() {
        return new UUID(
                (random.nextLong() & ~0xf000L) | 0x4000L, (random.nextLong() >>> 2) | (1L << 63));
    }

    private void learner(int index) {
        Agent agent = Agent.of(
                new Account(new Iri("https://plattform.example.no/"), "d" + (1000 + index)));
        for (int left = random.nextInt(8) == 0 ? 2 : 1; left > 0; left--) {
            enrolment(agent);
        }
    }

    private void enrolment(Agent agent) {
        ids.clear();
        Instant[] now = {BEGIN.plusSeconds(random.nextInt(60 * 86_400))};
        Municipality home = municipality(random.nextInt(size.municipalities()));
        LearningSession session = new LearningSession(
                agent,
                id(),
                "Plattform 1.0",
                random.nextInt(9) == 0 ? Optional.empty() : Optional.of(home));
        StatementFactory events =
                new StatementFactory(plan, session, new Moments(() -> now[0], this::id));
        for (int left = size.visits(); left > 0; left--) {
            visit(events, home, now);
            now[0] = now[0].plusSeconds(random.nextInt(5 * 86_400));
        }
    }

    private void visit(StatementFactory events, Municipality home, Instant[] now) {
        say(events.courseInitialized());
        for (TrackedUnit unit : plan.units()) {
            now[0] = now[0].plusSeconds(30 + random.nextInt(1_500));
            if (unit.kind() == UnitKind.CHAPTER && random.nextInt(8) > 0) {
                say(events.chapterExperienced(unit.id()));
                now[0] = now[0].plusSeconds(random.nextInt(900));
                if (random.nextInt(8) > 1) {
                    say(events.chapterCompleted(unit.id(), Duration.ofMinutes(5)));
                }
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
        if (random.nextInt(3) > 0) {
            say(events.courseTerminated(Duration.ofSeconds(random.nextInt(4_000))));
        }
    }

    private static Municipality municipality(int index) {
        String number = Integer.toString(5001 + index);
        return new Municipality(number, "Kommune " + number);
    }

    private void say(Statement statement) {
        if (!ids.add(statement.id().orElseThrow())) {
            return;
        }
        to.accept(statement);
        if (random.nextInt(20) == 0) {
            Agent system = Agent.of(new Account(plan.courseActivityId(), "rydding"));
            Verb voided = new Verb(FactReader.VOIDED, LanguageMap.of("en", "voided"));
            to.accept(new StatementBuilder(
                            system, voided, new StatementRef(statement.id().orElseThrow()))
                    .id(id())
                    .timestamp(BEGIN)
                    .build());
        }
    }
}
