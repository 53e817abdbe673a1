package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A course too large for one document: its chapters are documents of their own, fetched when they are wanted. */
@ExtendWith(InChromium.class)
class LargeCourseIT {

    private static final int CHAPTERS = 12;

    @TempDir
    private static Path folder = Path.of("");

    private static Path packages = Path.of("");

    @BeforeAll
    static void build() {
        packages = GeneratedCourse.build(folder, CHAPTERS);
    }

    @ParameterizedTest
    @EnumSource(ScormVersion.class)
    void packageHasADocumentForEachChapterAfterTheFirst(ScormVersion version) throws IOException {
        CoursePackage course = CoursePackage.inFolder(packages, version.format());

        assertThat(course.files()).contains("chapters/kapittel-2.html", "group-tasks/oppgave.html");
        assertThat(Files.size(course.folder().resolve("index.html"))).isLessThan(100_000);
    }

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void everyChapterIsFetchedReadAndRegistered(Platform platform, Browser browser) {
        try (Play play = on(platform, browser)) {
            Learner learner = play.learner();
            learner.opens();
            assertThat(play.lms().calls().all()).hasSizeLessThanOrEqualTo(6);

            learner.completes(play.course().units()).leaves();

            assertThat(play.status()).isEqualTo("completed");
            assertThat(play.course().units()).extracting(play::objective).containsOnly("completed");
            learner.opens().seesPage("oppgave").leaves();
            play.assertNothingRefused();
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void learnerComesBackToAChapterThatHasToBeFetched(Platform platform, Browser browser) {
        try (Play play = on(platform, browser)) {
            play.learner().opens().goesTo("kapittel-7").readsToTheEnd().leaves();

            play.learner().opens().seesPage("kapittel-7").seesCompleted("kapittel-7");

            assertThat(play.learner().current().locator("svg").first()).isVisible();
            play.learner().leaves();
            play.assertNothingRefused();
        }
    }

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void onceTheChaptersAreFetchedTheNetworkIsNotNeeded(Platform platform, Browser browser) {
        try (Play play = on(platform, browser)) {
            Learner learner = play.learner();
            learner.page()
                    .waitForResponse(
                            response -> response.url().endsWith("media/felt.png"), learner::opens);
            learner.settles();

            play.context().setOffline(true);
            for (Unit unit : play.course().units()) {
                learner.goesTo(unit.id());
                assertThat(learner.current().locator("p").first()).isVisible();
            }
            assertThat(learner.current()
                            .locator("img")
                            .evaluate(
                                    "async img => { await img.decode(); return img.naturalWidth }"))
                    .isEqualTo(64);
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void chapterThatCannotBeFetchedIsSaidAndFetchedLater(Platform platform, Browser browser) {
        try (Play play = on(platform, browser)) {
            play.context().route("**/kapittel-9.html", route -> route.abort());
            Learner learner = play.learner();
            learner.opens();

            learner.asksFor("kapittel-9");
            learner.alert().containsText("Kapittel 9");
            assertThat(learner.current()).isVisible();
            play.context().unroute("**/kapittel-9.html");
            learner.retries();

            learner.seesPage("kapittel-9");
            learner.alert().isEmpty();
        }
    }

    @Test
    void linkBetweenChaptersStaysInTheOneDocument(Browser browser) {
        try (Play play = on(Platform.STRICT_12, browser)) {
            Learner learner = play.learner();
            learner.opens().goesTo("kapittel-2");

            learner.current().locator("a", byText("neste kapittel")).click();
            learner.seesPage("kapittel-3");
            assertThat(learner.content().locator("[id='kapittel-3/forst']")).isInViewport();
            learner.current().locator("a", byText("oppgaven")).click();
            learner.seesPage("oppgave").leaves();

            assertThat(play.lms().calls().all())
                    .extracting(Call::function)
                    .containsOnlyOnce("LMSInitialize", "LMSFinish");
            play.assertNothingRefused();
        }
    }

    @Test
    void withoutJavaScriptLinksLeadFromDocumentToDocument(Browser browser) {
        CoursePackage course = CoursePackage.inFolder(packages, "scorm12");
        try (BrowserContext context = browser.newContext(
                        new Browser.NewContextOptions().setJavaScriptEnabled(false));
                LmsServer lms = LmsServer.start(course, LmsSettings.of(Platform.STRICT_12))) {
            Page page = context.newPage();
            page.navigate(lms.contentAlone());

            for (String id : List.of("kapittel-2", "kapittel-3", "kapittel-4")) {
                page.locator("a[rel=next]").click();
                assertThat(page.locator("article")).hasAttribute("data-page", id);
                assertThat(page.locator("article p").first()).isVisible();
            }
        }
    }

    /** All chapters in one document: a page opened from disk may not fetch. */
    @Test
    void webPackageOfALargeCourseOpensFromDisk(Browser browser) {
        CoursePackage course = CoursePackage.inFolder(packages, "web");
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Reader reader = new Reader(
                            context,
                            course.folder().resolve("index.html").toUri().toString())
                    .opens()
                    .goesTo("kapittel-" + CHAPTERS);

            assertThat(reader.current().locator("p").first()).isVisible();
            assertThat(reader.faults()).isEmpty();
        }
    }

    private static Locator.LocatorOptions byText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static Play on(Platform platform, Browser browser) {
        CoursePackage course =
                CoursePackage.inFolder(packages, platform.version().format());
        return Play.of(course, LmsSettings.of(platform), Look.withoutMotion(browser));
    }
}
