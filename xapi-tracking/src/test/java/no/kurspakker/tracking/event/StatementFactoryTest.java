package no.kurspakker.tracking.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;
import org.junit.jupiter.api.Test;

class StatementFactoryTest {

    private static final TrackingPlan PLAN = Courses.plan();
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID REGISTRATION =
            UUID.fromString("ec531277-b57b-4c15-8d91-d292c5b2b8f7");
    private static final Agent LEARNER =
            Agent.of(new Account(new Iri("https://laering.example.no/"), "u-1"));
    private static final Municipality VERDAL = new Municipality("5038", "Verdal");

    private final StatementFactory factory = new StatementFactory(
            PLAN,
            new LearningSession(LEARNER, REGISTRATION, "Kurspakker 0.1", Optional.of(VERDAL)),
            new Moments(InstantSource.fixed(NOON), UUID::randomUUID));

    private List<Statement> everyKind() {
        return List.of(
                factory.courseInitialized(),
                factory.courseProgressed(50),
                factory.chapterExperienced(new UnitId("medvirkning")),
                factory.chapterCompleted(new UnitId("medvirkning"), Duration.ofMinutes(12)),
                factory.checkAnswered(answer()),
                factory.taskAttended(PLAN.units().get(2).id()),
                factory.filmOpened(PLAN.course().films().get(0).activityId()),
                factory.reflectionSubmitted(reflection(HandInLevel.STATUS, Optional.empty())),
                factory.reflectionSubmitted(
                        reflection(HandInLevel.TEXT, Optional.of("Vi mener …"))),
                factory.courseCompleted(),
                factory.courseTerminated(Duration.ofSeconds(725)));
    }

    private static CheckAnswer answer() {
        return new CheckAnswer(new UnitId("medvirkning"), new UnitId("sant"), "false", true);
    }

    private static GroupReflection reflection(HandInLevel level, Optional<String> text) {
        CouncilGroup group = new CouncilGroup(VERDAL, "Gruppe 2");
        return new GroupReflection(new UnitId("politikk"), group, 5, 2, level, text);
    }

    @Test
    void everyStatementIsValidInBothVersions() {
        for (Statement statement : everyKind()) {
            byte[] text = StatementWriter.write(statement);
            assertThat(StatementReader.strict(XapiVersion.V1_0_3).read(text).faults())
                    .isEmpty();
            assertThat(StatementReader.strict(XapiVersion.V2_0).read(text).faults())
                    .isEmpty();
        }
    }

    @Test
    void everyStatementSaysWhoWhenWhereAndInWhichRegistration() {
        for (Statement statement : everyKind()) {
            assertThat(statement.actor()).isEqualTo(LEARNER);
            assertThat(statement.timestamp()).contains(NOON);
            var context = statement.context().orElseThrow();
            assertThat(context.registration()).contains(REGISTRATION);
            assertThat(context.revision()).contains("1.2.0");
            assertThat(context.language()).contains("nb");
            assertThat(context.platform()).contains("Kurspakker 0.1");
            assertThat(context.contextActivities().grouping())
                    .extracting(activity -> activity.id().value())
                    .startsWith(Courses.ID.value(), Courses.ID + "/municipalities/5038");
            assertThat(context.contextActivities().category())
                    .containsExactly(Activity.of(new Iri(Courses.ID + "/profile/v1")));
        }
    }

    @Test
    void eventThatHappensOnceHasTheSameIdEachTime() {
        UnitId chapter = new UnitId("medvirkning");
        UUID first =
                factory.chapterCompleted(chapter, Duration.ofMinutes(1)).id().orElseThrow();

        UUID second =
                factory.chapterCompleted(chapter, Duration.ofMinutes(2)).id().orElseThrow();

        assertThat(second).isEqualTo(first);
        assertThat(first.version()).isEqualTo(5);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(factory.courseCompleted().id())
                .isEqualTo(factory.courseCompleted().id());
        assertThat(factory.courseInitialized().id())
                .isNotEqualTo(factory.courseInitialized().id());
    }

    @Test
    void nameBasedIdIsTheOneOtherImplementationsMake() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        UUID id = EventId.of(dns, new Iri("https://a.no/1"), new Iri("https://b.no/2"));

        assertThat(id).hasToString("fe5c6b5c-a68d-54d5-a4eb-dc0dfe6baf85");
    }

    @Test
    void reflectionNamesTheGroupButNobodyInItAndNoText() {
        Statement statement =
                factory.reflectionSubmitted(reflection(HandInLevel.STATUS, Optional.empty()));

        assertThat(StatementWriter.text(statement))
                .contains("\"verb\":{\"id\":\"http://activitystrea.ms/submit\"")
                .contains(
                        "\"team\":{\"objectType\":\"Group\",\"name\":\"Verdal, Gruppe 2\",\"account\":"
                                + "{\"homePage\":\"https://example.no/courses/samskaping\",\"name\":\"5038/gruppe-2\"}}")
                .contains(
                        "{\"https://example.no/courses/samskaping/extensions/head-count\":5,"
                                + "\"https://example.no/courses/samskaping/extensions/questions\":3,"
                                + "\"https://example.no/courses/samskaping/extensions/questions-answered\":2,"
                                + "\"https://example.no/courses/samskaping/extensions/hand-in-level\":\"status\"}")
                .contains(
                        "\"id\":\"https://example.no/courses/samskaping/municipalities/5038/groups/gruppe-2\"")
                .doesNotContain("member")
                .doesNotContain("response");
    }

    @Test
    void textIsSentOnlyAtTheLevelText() {
        Statement statement = factory.reflectionSubmitted(
                reflection(HandInLevel.TEXT, Optional.of("Vi mener …")));

        assertThat(statement.result().orElseThrow().response()).contains("Vi mener …");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reflection(HandInLevel.STATUS, Optional.of("Vi mener …")));
    }

    @Test
    void parentIsThePageOfACheckAndTheCourseOfAChapter() {
        assertThat(parent(factory.checkAnswered(answer())))
                .isEqualTo(Courses.ID + "/chapters/medvirkning");
        assertThat(parent(factory.chapterExperienced(new UnitId("medvirkning"))))
                .isEqualTo(Courses.ID.value());
        assertThat(factory.courseInitialized()
                        .context()
                        .orElseThrow()
                        .contextActivities()
                        .parent())
                .isEmpty();
    }

    private static String parent(Statement statement) {
        return statement
                .context()
                .orElseThrow()
                .contextActivities()
                .parent()
                .get(0)
                .id()
                .value();
    }

    @Test
    void whatThePlanDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.chapterExperienced(new UnitId("politikk")))
                .withMessageContaining("politikk");
        assertThatIllegalArgumentException().isThrownBy(() -> factory.courseProgressed(100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Municipality("538", "Verdal"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CouncilGroup(VERDAL, "  "));
    }
}
