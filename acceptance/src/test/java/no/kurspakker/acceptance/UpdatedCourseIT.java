package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.export.diff.CourseDiff;
import no.kurspakker.export.diff.CourseSnapshot;
import no.kurspakker.export.diff.DiffProblem;
import no.kurspakker.export.diff.SnapshotReader;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Half the course in the old package, the rest in the new one, which was uploaded in its place. */
@ExtendWith(InChromium.class)
class UpdatedCourseIT {

    private static final String CHAPTERS = "https://example.org/kurs/vann/chapters/";

    private final UpdatedCourse course;

    UpdatedCourseIT(@TempDir Path folder) {
        course = new UpdatedCourse(folder);
    }

    @ParameterizedTest
    @EnumSource(names = {"STRICT_12", "STRICT_2004"})
    void learnerUnderWayKeepsWhatSheHasDoneAndFinishes(Platform platform, Browser browser)
            throws IOException {
        PackageFormat format = PackageFormat.of(platform.version().format()).orElseThrow();
        CoursePackage old = course.old(format);
        CoursePackage next = course.next(format);
        try (Play before = Play.of(old, LmsSettings.of(platform), Look.withoutMotion(browser))) {
            before.learner().opens().goesTo("vann").marksAsRead();
            before.learner().goesTo("rens").marksAsRead().goesTo("sluk").leaves();
            assertThat(state(before)).endsWith(";1.0.0");
            before.assertNothingRefused();

            try (Play after = before.updatedTo(next, Look.withoutMotion(browser))) {
                String registration = registration(state(before));
                finishes(after);

                assertThat(after.status()).isEqualTo("completed");
                assertThat(next.chapters()).extracting(after::objective).containsOnly("completed");
                assertThat(state(after)).endsWith(";2.0.0");
                assertThat(registration(state(after))).isEqualTo(registration);
                after.assertNothingRefused();
            }
        }
        assertThat(foretold(old, next))
                .containsExactlyInAnyOrder(DiffProblem.UNIT_NEW_REQUIRED, DiffProblem.UNIT_RENAMED);
    }

    private static void finishes(Play after) {
        Learner learner = after.learner().opens();
        learner.seesPage("sluk").seesCompleted("vann").seesNotCompleted("sluk");
        learner.seesNotCompleted("brann").seesNotCompleted("rensing");
        learner.marksAsRead().goesTo("brann").marksAsRead();
        after.awaitCompleted(after.chapter(1));
        assertThat(after.status()).isEqualTo("incomplete");
        learner.goesTo("rensing").marksAsRead();
        after.awaitCompleted(after.chapter(4));
        learner.leaves();
    }

    @Test
    void ausThatStayedAreDoneAndTheOthersCanBe(Browser browser) {
        try (LaunchedCourse before = new LaunchedCourse(course.old(PackageFormat.CMI5), browser)) {
            completes(before, "vann");
            leaves(before, opens(before, "sluk", "seen"));
            CoursePackage next = course.next(PackageFormat.CMI5);
            try (LaunchedCourse after = before.updatedTo(next, browser)) {
                Reader again = opens(after, "vann", "again");
                assertThat(again.state("vann").getAttribute("data-state")).isEqualTo("completed");
                leaves(after, again);
                List.of("brann", "sluk", "rensing").forEach(unit -> completes(after, unit));

                assertThat(next.chapters())
                        .allSatisfy(
                                unit -> assertThat(completed(after, unit.id())).hasSize(1));
                assertThat(after.lrs().documents().values())
                        .anyMatch(document -> document.endsWith(";2.0.0"));
                assertThat(after.log().problems()).isEmpty();
            }
        }
    }

    private static void completes(LaunchedCourse course, String unit) {
        Reader reader = opens(course, unit, "done");
        reader.marksAsRead(unit);
        course.log().await("completed", () -> !completed(course, unit).isEmpty());
        leaves(course, reader);
    }

    private static Reader opens(LaunchedCourse course, String unit, String session) {
        Assignable au = new Assignable("index.html?unit=" + unit, CHAPTERS + unit, "Completed");
        return course.opensAu(au, unit + "-" + session, "Normal").seesPage(unit);
    }

    private static void leaves(LaunchedCourse course, Reader reader) {
        reader.page().locator("#exit").click();
        reader.page().waitForURL(course.elsewhere());
    }

    private static List<JsonObject> completed(LaunchedCourse course, String unit) {
        return course.log().all().stream()
                .filter(one -> StatementLog.verb(one).equals("completed"))
                .filter(one -> JsonWriter.text(one).contains("/au/" + unit + "\""))
                .toList();
    }

    private static List<ProblemCode> foretold(CoursePackage old, CoursePackage next)
            throws IOException {
        return CourseDiff.between(snapshot(old), snapshot(next)).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static CourseSnapshot snapshot(CoursePackage of) throws IOException {
        return SnapshotReader.read(of.zip()).value().orElseThrow();
    }

    private static String state(Play play) {
        return play.lms().attempt().value("cmi.suspend_data");
    }

    private static String registration(String state) {
        return state.split(";", -1)[1];
    }
}
