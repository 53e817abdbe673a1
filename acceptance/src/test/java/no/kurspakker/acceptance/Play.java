package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.function.Function;

/** One learner, one platform, one package: closed at the end of a test. */
final class Play implements AutoCloseable {

    private final BrowserContext context;
    private final CoursePackage course;
    private final LmsServer lms;
    private final Learner learner;

    private Play(BrowserContext context, LmsServer lms) {
        this.context = context;
        this.course = lms.course();
        this.lms = lms;
        this.learner = new Learner(context, lms);
    }

    /** The real course on a platform of this kind. */
    static Play on(Platform platform, Browser browser) {
        return on(LmsSettings.of(platform), browser);
    }

    static Play on(LmsSettings settings, Browser browser) {
        return of(
                CoursePackage.ofTheCourse(settings.version().format()),
                settings,
                Look.withoutMotion(browser));
    }

    static Play of(CoursePackage course, LmsSettings settings, BrowserContext context) {
        return new Play(context, LmsServer.start(course, settings));
    }

    /** The real course on a platform of this kind, in a package that is made for the platform's origin. */
    static Play madeFor(
            Platform platform, Browser browser, Function<String, CoursePackage> course) {
        return new Play(
                Look.withoutMotion(browser), LmsServer.start(course, LmsSettings.of(platform)));
    }

    /** {@return the same learner, on another device, after {@code next} was uploaded in place of the package} */
    Play updatedTo(CoursePackage next, BrowserContext device) {
        return new Play(device, lms.updatedTo(next));
    }

    BrowserContext context() {
        return context;
    }

    CoursePackage course() {
        return course;
    }

    LmsServer lms() {
        return lms;
    }

    ScormVersion scorm() {
        return lms.version();
    }

    Learner learner() {
        return learner;
    }

    Unit chapter(int number) {
        return course.chapters().get(number - 1);
    }

    Unit groupTask(int number) {
        return course.groupTasks().get(number - 1);
    }

    /** {@return what the platform keeps as the status of the course} */
    String status() {
        return lms.attempt().value(scorm().status());
    }

    /** {@return what the platform keeps of a unit's objective, empty if it has none} */
    String objective(Unit unit) {
        // An older package may have had more.
        for (int index = 0; index < course.units().size() + 20; index++) {
            if (lms.attempt().value(scorm().objectiveId(index)).equals(unit.objective())) {
                return lms.attempt().value(scorm().objectiveStatus(index));
            }
        }
        return "";
    }

    /** Waits until the platform has a unit as completed, stored and not only said. */
    void awaitCompleted(Unit unit) {
        lms.attempt().await(unit.id() + " completed", () -> objective(unit).equals("completed"));
    }

    /** Nothing the content said was refused, and every goodbye but none before it was suspend. */
    void assertNothingRefused() {
        assertThat(lms.calls().refused()).isEmpty();
        assertThat(lms.calls().all())
                .filteredOn(call -> call.writes(scorm().exit()))
                .extracting(Call::value)
                .containsOnly("suspend");
        assertThat(lms.calls().all())
                .filteredOn(call -> call.function().equals(scorm().goodbye()))
                .extracting(Call::visit)
                .doesNotHaveDuplicates();
        assertThat(learner.faults()).isEmpty();
    }

    /** {@return calls of the latest visit that write the status or score of the course} */
    List<Call> statusWrites() {
        return lms.calls().ofVisit(lms.visit()).stream()
                .filter(call -> call.writes(scorm().status()) || isScore(call))
                .toList();
    }

    private static boolean isScore(Call call) {
        return call.function().endsWith("SetValue")
                && (call.arguments().get(0).contains("score.")
                        || call.arguments().get(0).equals("cmi.success_status"));
    }

    @Override
    public void close() {
        context.close();
        lms.close();
    }
}
