package no.kurspakker.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.PlanReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonObject;

/** Learners of some municipalities, who have come differently far in a course; the statements say how far. */
final class CouncilClass {

    private static final Instant BEGIN = Instant.parse("2026-09-01T08:00:00Z");
    private static final String HOME = "https://plattform.example.no/";

    private final TrackingPlan plan;
    private final List<Statement> said = new ArrayList<>();
    private long ids;

    private CouncilClass(TrackingPlan plan) {
        this.plan = plan;
    }

    /** {@return what {@code count} learners of {@code course} said, as a JSON array} */
    static String statements(CoursePackage course, int count) {
        JsonObject tracking = (JsonObject) JsonReader.read(course.text("tracking.json"));
        CouncilClass learners = new CouncilClass(PlanReader.read(tracking).orElseThrow());
        for (int i = 0; i < count; i++) {
            learners.learner(i);
        }
        return learners.said.stream()
                .map(StatementWriter::json)
                .map(JsonWriter::text)
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The first has only opened the course, each later one has read a chapter more, until it begins anew. */
    private void learner(int index) {
        List<Municipality> all = plan.course().municipalities().stream()
                .map(one -> new Municipality(one.number(), one.name()))
                .toList();
        Municipality home = all.get(index % all.size());
        Instant[] now = {BEGIN.plus(Duration.ofDays(3L * index))};
        LearningSession session = new LearningSession(
                Agent.of(new Account(new Iri(HOME), "d" + (1000 + index))),
                id(),
                "Plattform 1.0",
                index % 6 == 0 ? Optional.empty() : Optional.of(home));
        StatementFactory events =
                new StatementFactory(plan, session, new Moments(() -> now[0], this::id));
        said.add(events.courseInitialized());
        int left = index % (1 + plan.units().size());
        for (TrackedUnit unit : plan.units().subList(0, left)) {
            now[0] = now[0].plus(Duration.ofMinutes(4L + index));
            if (unit.kind() == UnitKind.CHAPTER) {
                said.add(events.chapterExperienced(unit.id()));
                said.add(events.chapterCompleted(unit.id(), Duration.ofMinutes(4)));
            } else if (unit.kind() == UnitKind.GROUP_TASK) {
                CouncilGroup group = new CouncilGroup(home, "Gruppe " + (1 + index % 2));
                said.add(events.reflectionSubmitted(new GroupReflection(
                        unit.id(), group, 5, 3, HandInLevel.STATUS, Optional.empty())));
            }
        }
        if (left < plan.units().size() && plan.units().get(left).kind() == UnitKind.CHAPTER) {
            said.add(events.chapterExperienced(plan.units().get(left).id()));
        }
    }

    private UUID id() {
        return new UUID(0x4000L, Long.MIN_VALUE | ids++);
    }
}
