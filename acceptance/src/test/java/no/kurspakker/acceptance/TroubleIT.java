package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong around the course: it can be read all the same, and says what is true. */
@ExtendWith(InChromium.class)
class TroubleIT {

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void networkThatIsCutBetweenTwoChaptersLosesNothing(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            Learner learner = play.learner();
            learner.opens().completes(List.of(play.chapter(1)));
            play.awaitCompleted(play.chapter(1));

            play.context().setOffline(true);
            learner.goesTo(play.chapter(2).id());
            assertThat(learner.current().locator("p").first()).isVisible();
            learner.marksAsRead();
            learner.alert().containsText(play.course().words("refused"));
            assertThat(play.objective(play.chapter(2))).isNotEqualTo("completed");

            play.context().setOffline(false);
            learner.retriesIfStillAsked();
            play.awaitCompleted(play.chapter(2));
            learner.alert().isEmpty();
            learner.notice().containsText(play.chapter(2).title());
            learner.leaves();
            assertThat(play.objective(play.chapter(2))).isEqualTo("completed");
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void commitThatFailsIsSaidAndTriedAgain(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            Learner learner = play.learner();
            learner.opens().goesTo(play.chapter(1).id());
            play.lms().setStoring(false);

            learner.marksAsRead();
            learner.alert().containsText(play.course().words("refused"));
            learner.notice().not().containsText(play.chapter(1).title());
            learner.retries();
            learner.alert().containsText(play.course().words("refused"));

            play.lms().setStoring(true);
            learner.retries();
            play.awaitCompleted(play.chapter(1));
            learner.alert().isEmpty();
            learner.notice().containsText(play.chapter(1).title());
            learner.leaves();
            assertThat(play.objective(play.chapter(1))).isEqualTo("completed");
        }
    }

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void commitThatFailsIsTriedAgainByItself(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            Learner learner = play.learner();
            learner.page().clock().install();
            learner.opens().goesTo(play.chapter(1).id());
            play.lms().setStoring(false);
            learner.marksAsRead();
            learner.alert().containsText(play.course().words("refused"));

            play.lms().setStoring(true);
            learner.page().clock().fastForward("02:00");

            play.awaitCompleted(play.chapter(1));
            learner.alert().isEmpty();
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void blockedStorageIsNoTroubleInAPlatform(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            play.context().addInitScript(BLOCKED_STORAGE);
            play.learner().opens().completes(List.of(play.chapter(1)));
            play.awaitCompleted(play.chapter(1));
            play.learner().alert().isEmpty();
            play.learner().leaves().opens().seesCompleted(play.chapter(1).id());
            play.learner().leaves();
            play.assertNothingRefused();
        }
    }

    @ParameterizedTest
    @EnumSource(ScormVersion.class)
    void withoutApiTheCourseIsReadableAndSaysSo(ScormVersion version, Browser browser) {
        LmsSettings none = LmsSettings.of(anyPlatform(version)).withoutApi();
        try (Play play = Play.on(none, browser)) {
            Learner learner = play.learner();
            learner.opens();
            learner.alert().hasText(play.course().words("no-lms"));

            for (Unit unit : play.course().units()) {
                learner.goesTo(unit.id());
                assertThat(learner.current().locator("p").first()).isVisible();
            }
            assertThat(play.lms().calls().all()).isEmpty();
            assertThat(play.lms().attempt().values()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ScormVersion.class)
    void packageOfOneVersionDoesNotTakeTheApiOfTheOther(ScormVersion version, Browser browser) {
        ScormVersion other =
                version == ScormVersion.SCORM12 ? ScormVersion.SCORM2004 : ScormVersion.SCORM12;
        CoursePackage course = CoursePackage.ofTheCourse(version.format());
        LmsSettings wrong = LmsSettings.of(anyPlatform(other));
        try (Play play = Play.of(course, wrong, Look.withoutMotion(browser))) {
            play.learner().opens();

            play.learner().alert().hasText(course.words("no-lms"));
            assertThat(play.lms().calls().all()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ScormVersion.class)
    void platformOfAnotherOriginIsSearchedWithoutHarm(ScormVersion version, Browser browser) {
        try (Play play = Play.on(anyPlatform(version), browser)) {
            Learner learner = play.learner();
            learner.page().navigate(play.lms().elsewhere());
            learner.page()
                    .evaluate(
                            "address => { const frame = document.createElement('iframe');"
                                    + " frame.src = address; document.body.append(frame) }",
                            play.lms().contentAlone().replace("127.0.0.1", "localhost"));

            learner.alert().hasText(play.course().words("no-lms"));
            assertThat(learner.current()).isVisible();
        }
    }

    /** Moodle 1.2 breaks at a second initialise in one page, 2004 refuses it. */
    @ParameterizedTest
    @EnumSource(names = {"STRICT_12", "STRICT_2004"})
    void contentReloadedInItsFrameIsReadableAndSaysThatNothingIsSaved(
            Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            Learner learner = play.learner();
            learner.opens();

            learner.inContent("() => { setTimeout(() => location.reload()) }");

            learner.alert().containsText(play.course().words("no-session"));
            assertThat(learner.current()).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(ScormVersion.class)
    void withoutJavaScriptEveryPageReadsFromTopToBottom(ScormVersion version, Browser browser) {
        CoursePackage course = CoursePackage.ofTheCourse(version.format());
        LmsSettings settings = LmsSettings.of(anyPlatform(version));
        try (BrowserContext context = browser.newContext(
                        new Browser.NewContextOptions().setJavaScriptEnabled(false));
                LmsServer lms = LmsServer.start(course, settings)) {
            Page page = context.newPage();
            page.navigate(lms.contentAlone());

            Locator articles = page.locator("article.page");
            assertThat(articles).hasCount(course.pages().size());
            for (String id : course.pages()) {
                Locator article = page.locator("article[data-page='" + id + "']");
                assertThat(article.locator("h1")).isVisible();
                assertThat(article.locator("p, dt").first()).isVisible();
            }
            assertThat(articles.first().locator("h1")).isInViewport();
            assertThat(page.locator("button:visible")).hasCount(0);
        }
    }

    @Test
    void stateOfAnotherPackageIsNotTakenForOurs(Browser browser) {
        try (Play play = Play.on(Platform.STRICT_12, browser)) {
            play.lms()
                    .attempt()
                    .keep(java.util.Map.of(
                            "cmi.suspend_data", "{\"v\":2,\"d\":[123,34]}",
                            "cmi.core.lesson_location", "slide_4",
                            "cmi.core.exit", "suspend",
                            "cmi.core.lesson_status", "incomplete"));

            play.learner().opens().completes(List.of(play.chapter(1)));

            play.awaitCompleted(play.chapter(1));
            play.learner().leaves();
            play.assertNothingRefused();
        }
    }

    static final String BLOCKED_STORAGE = """
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
              Object.defineProperty(window, name, {
                get() { throw new DOMException('The operation is insecure.', 'SecurityError'); },
              });
            }
            """;

    private static Platform anyPlatform(ScormVersion version) {
        return version == ScormVersion.SCORM12 ? Platform.STRICT_12 : Platform.STRICT_2004;
    }
}
