package no.kurspakker.tracking.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.event.LearningSession;
import no.kurspakker.tracking.event.Moments;
import no.kurspakker.tracking.event.StatementFactory;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Statement;

/** Statements, settings and a clock for the tests of sending. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final Agent LEARNER =
            Agent.of(new Account(new Iri("https://laering.example.no/"), "u-1"));

    private Samples() {}

    /** Statements of a learner, each another one for another number. */
    public static Statement numbered(int number) {
        UUID registration = new UUID(4, number);
        StatementFactory factory = new StatementFactory(
                Courses.plan(),
                new LearningSession(LEARNER, registration, "Kurspakker 0.1", Optional.empty()),
                new Moments(InstantSource.fixed(NOON.plusSeconds(number)), UUID::randomUUID));
        return factory.chapterCompleted(new UnitId("medvirkning"), Duration.ofSeconds(number));
    }

    static List<Statement> some(int count) {
        return IntStream.range(0, count).mapToObj(Samples::numbered).toList();
    }

    static LrsSettings settings(LrsEndpoint endpoint) {
        return LrsSettings.of(endpoint, Credentials.basic(LrsStandIn.KEY, LrsStandIn.SECRET));
    }

    /** Remembers the pauses and lets none pass. */
    static final class Clock {

        final List<Duration> pauses = new ArrayList<>();

        Waiting waiting() {
            return new Waiting(InstantSource.fixed(NOON), new Random(1), pauses::add);
        }
    }
}
