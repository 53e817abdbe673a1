package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opening a course: cheap, and nothing is done by it. */
@ExtendWith(InChromium.class)
class FirstLaunchIT {

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void firstLaunchMakesAtMostSixCallsAndBegins(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            play.learner().opens();

            assertThat(play.learner().pageId()).isEqualTo(play.course().firstPage());
            assertThat(play.lms().calls().all()).hasSizeLessThanOrEqualTo(6);
            assertThat(play.status()).isEqualTo("incomplete");
            play.learner().alert().isEmpty();

            play.learner().leaves();
            play.assertNothingRefused();
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void openingAndClosingCompletesNothing(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            opensEveryChapterAndWaits(play);

            play.assertNothingRefused();
            assertNothingCompleted(play);
        }
    }

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void inAFrameTwentyThousandPixelsTallOpeningCompletesNothing(
            Platform platform, Browser browser) {
        LmsSettings tall = LmsSettings.of(platform).withFrameHeight("20000px");
        try (Play play = Play.on(tall, browser)) {
            opensEveryChapterAndWaits(play);

            play.assertNothingRefused();
            assertNothingCompleted(play);
        }
    }

    private static void opensEveryChapterAndWaits(Play play) {
        Learner learner = play.learner();
        learner.page().clock().install();
        learner.opens();
        for (Unit chapter : play.course().chapters()) {
            learner.goesTo(chapter.id());
            // Ten minutes pass and she does nothing.
            learner.page().clock().fastForward("10:00");
            learner.seesNotCompleted(chapter.id());
        }
        learner.leaves();
    }

    private static void assertNothingCompleted(Play play) {
        assertThat(play.status()).isEqualTo("incomplete");
        assertThat(play.course().units()).extracting(play::objective).doesNotContain("completed");
        assertThat(play.lms().calls().all())
                .filteredOn(call -> call.function().equals(play.scorm().set()))
                .extracting(Call::value)
                .doesNotContain("completed", "passed");
    }
}
