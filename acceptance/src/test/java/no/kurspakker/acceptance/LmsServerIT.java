package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The platform itself, with content that does what the test says: whether it can refuse, lose and fail. */
@ExtendWith(InChromium.class)
class LmsServerIT {

    private static final CoursePackage HARNESS = new CoursePackage(
            Path.of("harness"), Setting.MODULE.path().resolve("src/test/resources/harness"));

    @ParameterizedTest
    @EnumSource
    void callsArriveInOrderWithTheirResults(Platform platform, Browser browser) {
        try (Play play = opened(LmsSettings.of(platform), browser)) {
            ScormVersion scorm = platform.version();

            say(play, scorm.initialize(), "");
            say(play, scorm.set(), scorm.status(), "done");
            say(play, scorm.set(), scorm.status(), "incomplete");
            say(play, scorm.commit(), "");

            assertThat(play.lms().calls().all())
                    .extracting(Call::function, Call::result, Call::isRefused)
                    .containsExactly(
                            call(scorm.initialize(), "true", false),
                            call(scorm.set(), "false", true),
                            call(scorm.set(), "true", false),
                            call(scorm.commit(), "true", false));
            assertThat(play.lms().attempt().value(scorm.status())).isEqualTo("incomplete");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidAtPagehideArrivesAndComesBack(Platform platform, Browser browser) {
        try (Play play = opened(LmsSettings.of(platform), browser)) {
            ScormVersion scorm = platform.version();
            say(play, scorm.initialize(), "");
            say(play, scorm.set(), scorm.status(), "incomplete");
            say(play, scorm.set(), "cmi.suspend_data", "k1;Å \uD83D\uDE00 <&\"");

            play.learner()
                    .inContent("() => { goodbye = [['%s', '%s', 'suspend'], ['%s', '']] }"
                            .formatted(scorm.set(), scorm.exit(), scorm.goodbye()));
            assertThat(play.lms().attempt().values()).isEmpty();
            play.learner().leaves();
            play.learner().opens();
            say(play, scorm.initialize(), "");

            assertThat(say(play, scorm.get(), "cmi.suspend_data"))
                    .isEqualTo("k1;Å \uD83D\uDE00 <&\"");
            assertThat(say(play, scorm.get(), scorm.entry())).isEqualTo("resume");
            assertThat(say(play, scorm.get(), scorm.mode())).isEqualTo("normal");
        }
    }

    @ParameterizedTest
    @EnumSource
    void visitAfterCompletionIsAReviewThatStillWrites(Platform platform, Browser browser) {
        try (Play play = opened(LmsSettings.of(platform), browser)) {
            ScormVersion scorm = platform.version();
            say(play, scorm.initialize(), "");
            say(play, scorm.set(), scorm.status(), "completed");
            say(play, scorm.commit(), "");

            play.learner().opens();
            say(play, scorm.initialize(), "");
            assertThat(say(play, scorm.get(), scorm.mode())).isEqualTo("review");
            say(play, scorm.set(), scorm.status(), "incomplete");
            say(play, scorm.commit(), "");

            assertThat(play.lms().attempt().value(scorm.status())).isEqualTo("incomplete");
        }
    }

    @ParameterizedTest
    @EnumSource
    void commitThatIsNotStoredIsAnsweredFalse(Platform platform, Browser browser) {
        try (Play play = opened(LmsSettings.of(platform), browser)) {
            ScormVersion scorm = platform.version();
            say(play, scorm.initialize(), "");
            say(play, scorm.set(), scorm.status(), "incomplete");

            play.lms().setStoring(false);
            assertThat(say(play, scorm.commit(), "")).isEqualTo("false");
            play.lms().setStoring(true);
            assertThat(say(play, scorm.commit(), "")).isEqualTo("true");

            assertThat(play.lms().calls().refused()).hasSize(1);
            assertThat(play.lms().attempt().value(scorm.status())).isEqualTo("incomplete");
        }
    }

    @ParameterizedTest
    @EnumSource
    void commitWithoutNetworkIsAnsweredFalseAndTheCallsComeLater(
            Platform platform, Browser browser) {
        try (Play play = opened(LmsSettings.of(platform), browser)) {
            ScormVersion scorm = platform.version();
            say(play, scorm.initialize(), "");

            play.context().setOffline(true);
            assertThat(say(play, scorm.commit(), "")).isEqualTo("false");
            play.context().setOffline(false);
            assertThat(say(play, scorm.commit(), "")).isEqualTo("true");

            assertThat(play.lms().calls().all())
                    .extracting(Call::result)
                    .containsExactly("true", "false", "true");
        }
    }

    @Test
    void beaconOfMoreThan64KibibytesIsLost(Browser browser) {
        try (Play play = opened(LmsSettings.of(Platform.STRICT_2004), browser)) {
            say(play, "Initialize", "");
            say(play, "SetValue", "cmi.location", "k");
            play.learner()
                    .inContent("() => { goodbye = [['Terminate', '']];"
                            + " say('SetValue', 'cmi.suspend_data', '\u017E'.repeat(40000)) }");

            play.learner().leaves();

            assertThat(play.lms().attempt().values()).isEmpty();
        }
    }

    @Test
    void contentThatCrashedBeforeItSaidAnythingIsCompletedByMoodleAtFinish(Browser browser) {
        try (Play play = opened(LmsSettings.of(Platform.STRICT_12), browser)) {
            say(play, "LMSInitialize", "");
            say(play, "LMSFinish", "");

            assertThat(play.lms().attempt().value("cmi.core.lesson_status")).isEqualTo("completed");
        }
    }

    @Test
    void initialiseAfterFinishBreaksAndIsRecorded(Browser browser) {
        try (Play play = opened(LmsSettings.of(Platform.STRICT_12), browser)) {
            say(play, "LMSInitialize", "");
            say(play, "LMSFinish", "");
            play.learner()
                    .inContent(
                            "() => { try { say('LMSInitialize', '') } catch (e) { return e.name } }");

            assertThat(play.lms().calls().refused())
                    .singleElement()
                    .extracting(Call::error)
                    .isEqualTo("exception");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheApiOfThePackageIsOffered(Platform platform, Browser browser) {
        try (Play play = opened(LmsSettings.of(platform), browser)) {

            Object apis = play.learner()
                    .inContent(
                            "() => ['API', 'API_1484_11'].filter(name => parent[name] !== undefined).join()");

            assertThat(apis)
                    .isEqualTo(platform.version() == ScormVersion.SCORM12 ? "API" : "API_1484_11");
        }
    }

    @Test
    void platformWithoutApiOffersNone(Browser browser) {
        try (Play play = opened(LmsSettings.of(Platform.STRICT_12).withoutApi(), browser)) {
            assertThat(play.learner()
                            .inContent("() => typeof parent.API + typeof parent.API_1484_11"))
                    .isEqualTo("undefinedundefined");
        }
    }

    @Test
    void filesAreServedAsMoodleServesThem(Browser browser) {
        try (Play play = opened(LmsSettings.of(Platform.STRICT_12), browser)) {

            Response script = play.context()
                    .newPage()
                    .navigate(play.lms().contentAlone().replace("index.html", "say.js"));

            assertThat(script.headers())
                    .containsEntry("content-type", "application/x-javascript")
                    .containsEntry("cache-control", "private, max-age=7776000, immutable");
        }
    }

    private static Play opened(LmsSettings settings, Browser browser) {
        Play play = Play.of(HARNESS, settings, Look.withoutMotion(browser));
        play.learner().opens();
        return play;
    }

    private static Object say(Play play, String... words) {
        return play.learner()
                .content()
                .locator("html")
                .evaluate("(html, words) => say(...words)", List.of(words));
    }

    private static Tuple call(String function, String result, boolean refused) {
        return Tuple.tuple(function, result, refused);
    }
}
