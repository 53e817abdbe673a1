package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways a page can go away: for good, for a while, or with its frame. */
@ExtendWith(InChromium.class)
class LeavingIT {

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void pageThatIsHiddenSavesAndDoesNotEnd(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            play.learner().opens().goesTo(play.chapter(1).id());
            play.learner().marksAsRead();
            // Before anything that was put off can come.
            play.learner().inContent("""
                    () => {
                      Object.defineProperty(document, 'visibilityState', {value: 'hidden'});
                      document.dispatchEvent(new Event('visibilitychange'));
                    }
                    """);

            play.awaitCompleted(play.chapter(1));
            assertThat(play.lms().calls().all())
                    .extracting(Call::function)
                    .doesNotContain(play.scorm().goodbye());
        }
    }

    /** Whether the place in the course is stored by hiding alone, with nothing completed. */
    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void hiddenPageStoresWhereTheLearnerIs(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            play.learner().opens();
            assertThat(play.lms().attempt().value("cmi.suspend_data")).isEmpty();
            play.learner().inContent("""
                    () => {
                      Object.defineProperty(document, 'visibilityState', {value: 'hidden'});
                      document.dispatchEvent(new Event('visibilitychange'));
                    }
                    """);

            assertThat(play.lms().attempt().value("cmi.suspend_data")).startsWith("k1;");
            assertThat(play.lms().attempt().value(play.scorm().exit())).isEqualTo("suspend");
        }
    }

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void pageThatIsPutAsideSavesAndGoesOnWhenItComesBack(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            play.learner().opens().completes(List.of(play.chapter(1)));
            play.learner().inContent("""
                    () => {
                      const is = {persisted: true};
                      window.dispatchEvent(new PageTransitionEvent('pagehide', is));
                      window.dispatchEvent(new PageTransitionEvent('pageshow', is));
                    }
                    """);
            play.awaitCompleted(play.chapter(1));
            assertThat(play.lms().calls().all())
                    .extracting(Call::function)
                    .doesNotContain(play.scorm().goodbye());

            play.learner().completes(List.of(play.chapter(2)));
            play.awaitCompleted(play.chapter(2));
            play.learner().leaves();
            play.assertNothingRefused();
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void leavingRightAfterACompletionLosesNothing(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            play.learner().opens().goesTo(play.chapter(1).id());
            play.learner().inContent("""
                    () => {
                      document.querySelector('.current [data-mark]').click();
                      parent.location = '/elsewhere';
                    }
                    """);

            play.awaitCompleted(play.chapter(1));
            play.lms()
                    .calls()
                    .await(
                            "goodbye",
                            call -> call.function().equals(play.scorm().goodbye()));
            play.learner().page().waitForURL("**/elsewhere");
            play.learner().opens().seesCompleted(play.chapter(1).id());
        }
    }

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void frameThatThePlatformRemovesTakesNothingWithIt(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            play.learner().opens().completes(List.of(play.chapter(1)));
            play.awaitCompleted(play.chapter(1));

            // The platform does not see it coming, so that the goodbye is lost: browsers refuse it.
            play.learner().page().evaluate("() => document.querySelector('iframe').remove()");

            play.learner().opens().seesPage(play.chapter(1).id());
            play.learner().seesCompleted(play.chapter(1).id()).leaves();
            assertThat(play.lms().calls().refused()).isEmpty();
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void courseInAWindowOfItsOwnFindsThePlatformThatOpenedIt(Platform platform, Browser browser) {
        LmsSettings popup = LmsSettings.of(platform).withoutFrame();
        try (Play play = Play.on(popup, browser)) {
            Page lms = play.learner().page();
            lms.navigate(play.lms().play());
            Page window = lms.waitForPopup(() ->
                    lms.evaluate("address => void open(address)", play.lms().contentAlone()));
            window.locator("article.page.current").waitFor();

            play.lms()
                    .calls()
                    .await(
                            "beginning in the window",
                            call -> call.function().equals(play.scorm().initialize()));
            assertThat(window.locator("#alert").textContent()).isBlank();
        }
    }
}
