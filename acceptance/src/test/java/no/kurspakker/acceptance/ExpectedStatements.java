package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.kurspakker.course.Course;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.event.LearningSession;
import no.kurspakker.tracking.event.Moments;
import no.kurspakker.tracking.event.StatementFactory;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObject;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@link StatementFactory} makes of the events that a package told of: the same, property by property. */
final class ExpectedStatements {

    private static final String PLATFORM = "Kurspakker 0.1";

    private final TrackingPlan plan;
    private final UUID registration;

    /** Those of the real course. */
    ExpectedStatements(UUID registration) {
        this(registration, Setting.COURSE.path());
    }

    ExpectedStatements(UUID registration, Path course) {
        this.registration = registration;
        plan = TrackingPlan.of(read(course));
    }

    private static Course read(Path course) {
        try {
            return CourseReader.read(course).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrackingPlan plan() {
        return plan;
    }

    /**
     * Holds a statement against the one that the factory makes at the same moment; a random id is taken over, one that follows
     * from the event is not.
     *
     * @param protocol what a protocol adds to the plain statement
     */
    void matches(
            JsonObject actual,
            Function<StatementFactory, Statement> event,
            UnaryOperator<ObjectNode> protocol) {
        Statement told = read(actual);
        UUID id = told.id().orElseThrow();
        Instant moment = Instant.parse(actual.string("timestamp").orElseThrow());
        StatementFactory factory = new StatementFactory(
                plan,
                new LearningSession(told.actor(), registration, PLATFORM, Optional.empty()),
                new Moments(InstantSource.fixed(moment), () -> id));
        ObjectNode plain = (ObjectNode)
                JsonMapper.shared().readTree(StatementWriter.text(event.apply(factory)));

        assertThat(JsonMapper.shared().readTree(JsonWriter.text(actual)))
                .isEqualTo(protocol.apply(plain));
    }

    /** {@return how long a chapter or a session took, by what was told} */
    static Duration duration(JsonObject statement) {
        return read(statement).result().orElseThrow().duration().orElseThrow().toDuration();
    }

    static Statement read(JsonObject json) {
        return StatementReader.strict(XapiVersion.V1_0_3)
                .read(JsonWriter.text(json))
                .value()
                .orElseThrow();
    }
}
