package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.event.CouncilGroup;
import no.kurspakker.tracking.event.GroupReflection;
import no.kurspakker.tracking.event.HandInLevel;
import no.kurspakker.tracking.event.Municipality;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A course that lets groups hand in what they wrote, on platforms that have room for it and others. */
@ExtendWith(InChromium.class)
class HandInTextIT {

    private static final String TASK = "lekkasje";
    private static final String ANSWER = "Rørleggeren i nabolaget";

    @TempDir
    private static Path folder = Path.of("");

    private static Path packages = Path.of("");

    @BeforeAll
    static void build() {
        packages = TranslatedCourse.build(folder.resolve("packages"));
    }

    @Test
    void whatAGroupWroteIsSentByAButtonOfItsOwnAndByNoOther(Browser browser) {
        try (LaunchedCourse play = of("xapi", browser)) {
            ExpectedStatements expected =
                    new ExpectedStatements(play.launch().registration(), TranslatedCourse.folder());
            String courseId = expected.plan().courseActivityId().value();
            Reader reader = play.opensByXapi(courseId).goesTo(TASK);
            assertThat(reader.current().locator(".privacy"))
                    .containsText(play.course().words("group.privacy.where.text"));
            GroupDesk desk = new GroupDesk(reader.current()).counts(4).begins(2);
            desk.writes(1, ANSWER).reviews();
            assertThat(desk.handIn()).containsText(play.course().words("group.hand-in.text"));

            desk.handsIn();
            awaitSubmissions(play, 1);
            button(desk, play, "group.withdraw").click();
            assertThat(reader.current().locator(".told"))
                    .hasText(play.course().words("group.withdrawn.sent"));
            button(desk, play, "group.hand-in.send-text").click();
            awaitSubmissions(play, 2);

            List<JsonObject> told = submissions(play);
            assertThat(told.get(0).toString()).doesNotContain(ANSWER);
            expected.matches(
                    told.get(1),
                    factory -> factory.reflectionSubmitted(new GroupReflection(
                            new UnitId(TASK),
                            new CouncilGroup(new Municipality("5053", "Inderøy"), "Gruppe 2"),
                            4,
                            1,
                            HandInLevel.TEXT,
                            Optional.of("1. " + ANSWER + "\n2. "))),
                    UnaryOperator.identity());
            assertThat(play.log().problems()).isEmpty();
            assertThat(play.faults(reader)).isEmpty();
        }
    }

    @Test
    void keyboardAloneHandsInTheTextOfAnAssignableUnit(Browser browser) {
        try (LaunchedCourse play = of("cmi5", browser)) {
            Assignable task = Assignable.of(play.course(), TASK);
            Reader reader = play.opensAu(task, "session-task", "Normal").seesPage(TASK);
            GroupDesk desk = new GroupDesk(reader.current()).begins(2);
            desk.writes(1, ANSWER).reviews();

            Keyboard.of(reader).tabsTo(".hand-in button:not(.main)").presses("Enter");

            awaitSubmissions(play, 1);
            assertThat(desk.handIn().locator("h3")).isFocused();
            assertThat(desk.handIn().locator(".done")).isVisible();
            assertThat(submissions(play).get(0).toString()).contains(ANSWER, task.activityId());
            assertThat(play.log().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STRICT_12", "STRICT_2004"})
    void platformOfScormIsOfferedNothingOfItAndGetsNothing(Platform platform, Browser browser) {
        CoursePackage course =
                CoursePackage.inFolder(packages, platform.version().format());
        try (Play play = Play.of(course, LmsSettings.of(platform), Look.withoutMotion(browser))) {
            Learner learner = play.learner().opens().goesTo(TASK);
            assertThat(learner.current().locator(".privacy"))
                    .containsText(course.words("group.privacy.where.status"));
            GroupDesk desk = new GroupDesk(learner.current()).begins(2);
            desk.writes(1, ANSWER).reviews();
            assertThat(desk.handIn()).containsText(course.words("group.hand-in.no-text"));
            assertThat(desk.handIn().locator("button")).hasCount(1);

            desk.handsIn();
            play.awaitCompleted(play.groupTask(1));
            learner.leaves();

            assertThat(play.lms().calls().all())
                    .noneMatch(call -> call.toString().contains("nabolaget"));
            play.assertNothingRefused();
        }
    }

    private static LaunchedCourse of(String format, Browser browser) {
        return new LaunchedCourse(CoursePackage.inFolder(packages, format), browser);
    }

    private static Locator button(GroupDesk desk, LaunchedCourse play, String key) {
        return desk.handIn()
                .locator("button")
                .filter(new Locator.FilterOptions().setHasText(play.course().words(key)));
    }

    private static List<JsonObject> submissions(LaunchedCourse play) {
        return play.log().all().stream()
                .filter(one -> StatementLog.verb(one).equals("submit"))
                .toList();
    }

    private static void awaitSubmissions(LaunchedCourse play, int count) {
        play.log().await(count + " submissions", () -> submissions(play).size() == count);
    }
}
