package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which municipality a learner is from: asked on the first page where statements are told, and nowhere else. */
@ExtendWith(InChromium.class)
class PlaceIT {

    private static final String COURSE =
            new ExpectedStatements(UUID.randomUUID()).plan().courseActivityId().value();
    private static final String VERDAL = "5038";
    private static final String IN_VERDAL = COURSE + "/municipalities/" + VERDAL + "\"";

    @ParameterizedTest
    @EnumSource
    void choiceHasNoViolation(Look look, Browser browser) {
        try (LaunchedCourse play = new LaunchedCourse("xapi", browser);
                BrowserContext context = look.context(browser)) {
            Reader reader = new Reader(context, play.address(COURSE)).opens().hasTheExtras();
            place(reader.current()).selectOption(VERDAL);
            PlaywrightAssertions.assertThat(reader.current().locator(".place [role=status]"))
                    .not()
                    .isEmpty();

            assertThat(Axe.violations(reader.page(), "municipality")).isEmpty();
        }
    }

    @Test
    void whatIsToldGoesAlongFromThenOnAndCanBeTakenBack(Browser browser) {
        try (LaunchedCourse play = new LaunchedCourse("xapi", browser)) {
            String chapter = play.course().chapters().get(0).id();
            Reader reader = play.opensByXapi(COURSE).hasTheExtras();
            place(reader.current()).selectOption(VERDAL);
            reader.goesTo(chapter).marksAsRead(chapter).page().navigate(play.elsewhere());
            play.log().await("terminated", () -> play.log().verbs().contains("terminated"));
            List<JsonObject> before = play.log().all();
            assertThat(before).extracting(PlaceIT::isInVerdal).startsWith(false);
            assertThat(before.subList(1, before.size()))
                    .hasSizeGreaterThan(3)
                    .allMatch(PlaceIT::isInVerdal);

            Reader again = play.opensByXapi(COURSE).hasTheExtras();
            again.goesTo(play.course().firstPage());
            PlaywrightAssertions.assertThat(place(again.current())).hasValue(VERDAL);
            place(again.current()).selectOption("");
            String second = play.course().chapters().get(1).id();
            again.goesTo(second).marksAsRead(second);
            play.log().await("the second chapter", () -> count("completed", play) == 2);

            List<JsonObject> after = play.log().all().stream()
                    .filter(one -> !before.contains(one))
                    .toList();
            assertThat(RelayPortal.verbs(after)).startsWith("initialized");
            assertThat(after).extracting(PlaceIT::isInVerdal).startsWith(true);
            assertThat(after)
                    .filteredOn(one -> StatementLog.verb(one).equals("completed"))
                    .extracting(PlaceIT::isInVerdal)
                    .containsExactly(false);
            assertThat(play.log().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STRICT_12", "STRICT_2004"})
    void scormWithARelayAsksAndKeepsIt(Platform platform, Browser browser, @TempDir Path folder) {
        try (RelayPortal portal = RelayPortal.in(folder);
                Play play = Play.madeFor(
                        platform,
                        browser,
                        origin -> CoursePackage.inFolder(
                                portal.build(portal.key(COURSE, origin)),
                                platform.version().format()))) {
            Learner learner = play.learner().opens();
            place(learner.current()).selectOption(VERDAL);
            learner.completes(play.course().chapters().subList(0, 1)).leaves();
            assertThat(play.lms().attempt().value("cmi.suspend_data")).contains(";5038;");

            learner.opens();

            List<JsonObject> told = portal.awaits(
                    "both visits",
                    verbs -> verbs.contains("terminated")
                            && verbs.stream().filter("initialized"::equals).count() == 2);
            assertThat(told)
                    .filteredOn(one -> StatementLog.verb(one).equals("initialized"))
                    .extracting(PlaceIT::isInVerdal)
                    .containsExactly(false, true);
            play.assertNothingRefused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004", "web"})
    void nobodyIsAskedWhereNothingIsTold(String format, Browser browser) {
        CoursePackage course = CoursePackage.ofTheCourse(format);
        try (BrowserContext context = Look.withoutMotion(browser);
                PackageServer server = PackageServer.start(course)) {
            String index = server.content("index.html");
            Reader reader = new Reader(context, index).opens().hasTheExtras();

            PlaywrightAssertions.assertThat(reader.page().locator("#place")).hasCount(0);
        }
    }

    private static Locator place(Locator page) {
        return page.locator("#place");
    }

    private static boolean isInVerdal(JsonObject statement) {
        return JsonWriter.text(statement).contains(IN_VERDAL);
    }

    private static long count(String verb, LaunchedCourse play) {
        return play.log().verbs().stream().filter(verb::equals).count();
    }
}
