package no.kurspakker.tracking.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.ActivityDefinition;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Result;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.vocabulary.ActivityType;
import no.kurspakker.tracking.vocabulary.Category;
import no.kurspakker.tracking.vocabulary.CourseVerb;
import no.kurspakker.tracking.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What published profiles (cmi5, SCORM, ADL, video) demand of a statement with each verb that we use. */
class PublishedRulesTest {

    private static final TrackingPlan PLAN = Courses.plan();
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UnitId CHAPTER = new UnitId("medvirkning");
    private static final Set<String> OF_MODULE_OR_COURSE =
            Set.of(ActivityType.MODULE.id().value(), ActivityType.COURSE.id().value());

    private final StatementFactory factory = new StatementFactory(
            PLAN,
            new LearningSession(
                    Agent.of(new Account(new Iri("https://laering.example.no/"), "u-1")),
                    new UUID(4, 2),
                    "Kurspakker 0.1",
                    Optional.empty()),
            new Moments(InstantSource.fixed(NOON), UUID::randomUUID));

    private final Map<CourseVerb, Consumer<Statement>> rules = Map.of(
            CourseVerb.INITIALIZED, PublishedRulesTest::initialized,
            CourseVerb.EXPERIENCED, PublishedRulesTest::experienced,
            CourseVerb.PROGRESSED, PublishedRulesTest::progressed,
            CourseVerb.COMPLETED, PublishedRulesTest::completed,
            CourseVerb.ANSWERED, PublishedRulesTest::answered,
            CourseVerb.SUBMITTED, PublishedRulesTest::submitted,
            CourseVerb.ATTENDED, PublishedRulesTest::attended,
            CourseVerb.TERMINATED, PublishedRulesTest::terminated);

    private List<Statement> emitted() {
        List<Statement> all = new ArrayList<>();
        all.add(factory.courseInitialized());
        for (int percent = 1; percent < 100; percent++) {
            all.add(factory.courseProgressed(percent));
        }
        all.add(factory.chapterExperienced(CHAPTER));
        all.add(factory.chapterCompleted(CHAPTER, Duration.ofMinutes(12)));
        all.add(factory.checkAnswered(new CheckAnswer(CHAPTER, new UnitId("sant"), "false", true)));
        PLAN.course().films().forEach(film -> all.add(factory.filmOpened(film.activityId())));
        CouncilGroup group = new CouncilGroup(new Municipality("5038", "Verdal"), "Gruppe 2");
        all.add(factory.reflectionSubmitted(new GroupReflection(
                new UnitId("politikk"), group, 5, 2, HandInLevel.STATUS, Optional.empty())));
        all.add(factory.taskAttended(new UnitId("politikk")));
        all.add(factory.courseCompleted());
        all.add(factory.courseTerminated(Duration.ofSeconds(725)));
        return all;
    }

    @Test
    void everyEmittedStatementKeepsTheRulesOfItsVerb() {
        for (Statement statement : emitted()) {
            assertThat(rule(statement)).as(statement.verb().id().value()).isPresent();
            rule(statement).orElseThrow().accept(statement);
            inCommon(statement);
        }
    }

    @Test
    void everyEventOfThePlanIsAmongThem() {
        List<Iri> verbs =
                emitted().stream().map(statement -> statement.verb().id()).toList();

        for (CourseEvent event : CourseEvent.values()) {
            assertThat(rules).containsKey(event.verb());
            assertThat(verbs).contains(event.verb().id());
        }
    }

    private Optional<Consumer<Statement>> rule(Statement statement) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().id().equals(statement.verb().id()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** xAPI 1.0.3 in its smallest common form: readers of either version take it. */
    private static void inCommon(Statement statement) {
        assertThat(Vocabulary.term(statement.verb().id())).isPresent();
        assertThat(Vocabulary.term(new Iri(type(statement)))).isPresent();
        assertThat(((Agent) statement.actor()).name()).isEmpty();
        assertThat(statement.timestamp()).isPresent();
        var context = statement.context().orElseThrow();
        assertThat(context.registration()).isPresent();
        assertThat(context.contextAgents()).isEmpty();
        assertThat(context.contextGroups()).isEmpty();
        // cmi5 9.6.2: these two are for the AU of a launch, which adds them itself.
        assertThat(context.contextActivities().category())
                .extracting(category -> category.id().value())
                .noneMatch(id -> id.contains("/cmi5/"));
        statement.result().ifPresent(result -> assertThat(result.score()).isEmpty());
    }

    /** Being there hands nothing in, so it says nothing of a result. */
    private static void attended(Statement statement) {
        assertThat(type(statement)).isEqualTo(ActivityType.ESSAY.id().value());
        assertThat(statement.result()).isEmpty();
        assertThat(parents(statement)).isNotEmpty();
    }

    private static void initialized(Statement statement) {
        assertThat(type(statement)).isEqualTo(ActivityType.COURSE.id().value());
        assertThat(statement.result()).isEmpty();
    }

    /** A film that is opened in another tab is not one of the video profile, which would need its time. */
    private static void experienced(Statement statement) {
        assertThat(type(statement))
                .isIn(ActivityType.MODULE.id().value(), ActivityType.VIDEO.id().value());
        assertThat(statement.context().orElseThrow().contextActivities().category())
                .extracting(Activity::id)
                .doesNotContain(Category.VIDEO.id());
        assertThat(parents(statement)).isNotEmpty();
    }

    private static void progressed(Statement statement) {
        JsonNumber progress = (JsonNumber)
                result(statement).extensions().get(Category.CMI5_PROGRESS.id()).orElseThrow();
        assertThat(progress.decimal().intValueExact()).isBetween(0, 99);
        assertThat(result(statement).completion()).isEmpty();
    }

    private static void completed(Statement statement) {
        assertThat(type(statement)).isIn(OF_MODULE_OR_COURSE);
        assertThat(result(statement).completion()).contains(true);
        assertThat(result(statement).success()).isEmpty();
    }

    private static void answered(Statement statement) {
        assertThat(type(statement)).isEqualTo(ActivityType.INTERACTION.id().value());
        assertThat(definition(statement).interaction()).isPresent();
        assertThat(result(statement).response()).isPresent();
        assertThat(result(statement).success()).isPresent();
        assertThat(parents(statement)).isNotEmpty();
    }

    private static void submitted(Statement statement) {
        assertThat(type(statement)).isEqualTo(ActivityType.ESSAY.id().value());
        assertThat(result(statement).completion()).contains(true);
        var team = statement.context().orElseThrow().team().orElseThrow();
        assertThat(team.identifier()).isPresent();
        assertThat(team.members()).isEmpty();
    }

    private static void terminated(Statement statement) {
        assertThat(type(statement)).isEqualTo(ActivityType.COURSE.id().value());
        assertThat(result(statement).duration()).isPresent();
    }

    private static Result result(Statement statement) {
        return statement.result().orElseThrow();
    }

    private static List<Activity> parents(Statement statement) {
        return statement.context().orElseThrow().contextActivities().parent();
    }

    private static ActivityDefinition definition(Statement statement) {
        return ((Activity) statement.object()).definition().orElseThrow();
    }

    private static String type(Statement statement) {
        return definition(statement).type().orElseThrow().value();
    }
}
