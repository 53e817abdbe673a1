package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The platform itself, with content that does what the test says: whether it can refuse, lose and fail. */
@ExtendWith(InChromium.class)
class LmsServerIT {

    private static final CoursePackage HARNESS = new CoursePackage(
            Path.of("harness"), Setting.MODULE.path().resolve("src/test/resources/harness"));

    private BrowserContext context;
    private LmsServer lms;
    private Learner learner;

    @BeforeEach
    void newContext(Browser browser) {
        context = browser.newContext();
    }

    @AfterEach
    void close() {
        context.close();
        lms.close();
    }

    @ParameterizedTest
    @EnumSource
    void callsArriveInOrderWithTheirResults(Platform platform) {
        openOn(platform);
        ScormVersion scorm = platform.version();

        say(scorm.initialize(), "");
        say(scorm.set(), scorm.status(), "done");
        say(scorm.set(), scorm.status(), "incomplete");
        say(scorm.commit(), "");

        assertThat(lms.calls().all())
                .extracting(Call::function, Call::result, Call::isRefused)
                .containsExactly(
                        call(scorm.initialize(), "true", false),
                        call(scorm.set(), "false", true),
                        call(scorm.set(), "true", false),
                        call(scorm.commit(), "true", false));
        assertThat(lms.attempt().value(scorm.status())).isEqualTo("incomplete");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidAtPagehideArrivesAndComesBack(Platform platform) {
        openOn(platform);
        ScormVersion scorm = platform.version();
        say(scorm.initialize(), "");
        say(scorm.set(), scorm.status(), "incomplete");
        say(scorm.set(), "cmi.suspend_data", "k1;Å \uD83D\uDE00 <&\"");

        learner.inContent("() => { goodbye = [['%s', '%s', 'suspend'], ['%s', '']] }"
                .formatted(scorm.set(), scorm.exit(), scorm.goodbye()));
        assertThat(lms.attempt().values()).isEmpty();
        learner.leaves();
        learner.opens();
        say(scorm.initialize(), "");

        assertThat(say(scorm.get(), "cmi.suspend_data")).isEqualTo("k1;Å \uD83D\uDE00 <&\"");
        assertThat(say(scorm.get(), scorm.entry())).isEqualTo("resume");
        assertThat(say(scorm.get(), scorm.mode())).isEqualTo("normal");
    }

    @ParameterizedTest
    @EnumSource
    void visitAfterCompletionIsAReviewThatStillWrites(Platform platform) {
        openOn(platform);
        ScormVersion scorm = platform.version();
        say(scorm.initialize(), "");
        say(scorm.set(), scorm.status(), "completed");
        say(scorm.commit(), "");

        learner.opens();
        say(scorm.initialize(), "");
        assertThat(say(scorm.get(), scorm.mode())).isEqualTo("review");
        say(scorm.set(), scorm.status(), "incomplete");
        say(scorm.commit(), "");

        assertThat(lms.attempt().value(scorm.status())).isEqualTo("incomplete");
    }

    @ParameterizedTest
    @EnumSource
    void commitThatIsNotStoredIsAnsweredFalse(Platform platform) {
        openOn(platform);
        ScormVersion scorm = platform.version();
        say(scorm.initialize(), "");
        say(scorm.set(), scorm.status(), "incomplete");

        lms.setStoring(false);
        assertThat(say(scorm.commit(), "")).isEqualTo("false");
        lms.setStoring(true);
        assertThat(say(scorm.commit(), "")).isEqualTo("true");

        assertThat(lms.calls().refused()).hasSize(1);
        assertThat(lms.attempt().value(scorm.status())).isEqualTo("incomplete");
    }

    @ParameterizedTest
    @EnumSource
    void commitWithoutNetworkIsAnsweredFalseAndTheCallsComeLater(Platform platform) {
        openOn(platform);
        ScormVersion scorm = platform.version();
        say(scorm.initialize(), "");

        context.setOffline(true);
        assertThat(say(scorm.commit(), "")).isEqualTo("false");
        context.setOffline(false);
        assertThat(say(scorm.commit(), "")).isEqualTo("true");

        assertThat(lms.calls().all())
                .extracting(Call::result)
                .containsExactly("true", "false", "true");
    }

    @Test
    void beaconOfMoreThan64KibibytesIsLost() {
        openOn(Platform.STRICT_2004);
        say("Initialize", "");
        say("SetValue", "cmi.location", "k");
        learner.inContent("() => { goodbye = [['Terminate', '']];"
                + " say('SetValue', 'cmi.suspend_data', '\u017E'.repeat(40000)) }");

        learner.leaves();

        assertThat(lms.attempt().values()).isEmpty();
    }

    @Test
    void contentThatCrashedBeforeItSaidAnythingIsCompletedByMoodleAtFinish() {
        openOn(Platform.STRICT_12);
        say("LMSInitialize", "");
        say("LMSFinish", "");

        assertThat(lms.attempt().value("cmi.core.lesson_status")).isEqualTo("completed");
    }

    @Test
    void initialiseAfterFinishBreaksAndIsRecorded() {
        openOn(Platform.STRICT_12);
        say("LMSInitialize", "");
        say("LMSFinish", "");
        learner.inContent("() => { try { say('LMSInitialize', '') } catch (e) { return e.name } }");

        assertThat(lms.calls().refused())
                .singleElement()
                .extracting(Call::error)
                .isEqualTo("exception");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheApiOfThePackageIsOffered(Platform platform) {
        openOn(platform);

        Object apis = learner.inContent(
                "() => ['API', 'API_1484_11'].filter(name => parent[name] !== undefined).join()");

        assertThat(apis)
                .isEqualTo(platform.version() == ScormVersion.SCORM12 ? "API" : "API_1484_11");
    }

    @Test
    void platformWithoutApiOffersNone() {
        lms = LmsServer.start(HARNESS, LmsSettings.of(Platform.STRICT_12).withoutApi());
        learner = new Learner(context, lms).opens();

        assertThat(learner.inContent("() => typeof parent.API + typeof parent.API_1484_11"))
                .isEqualTo("undefinedundefined");
    }

    @Test
    void filesAreServedAsMoodleServesThem() {
        openOn(Platform.STRICT_12);

        Response script =
                context.newPage().navigate(lms.contentAlone().replace("index.html", "say.js"));

        assertThat(script.headers())
                .containsEntry("content-type", "application/x-javascript")
                .containsEntry("cache-control", "private, max-age=7776000, immutable");
    }

    private void openOn(Platform platform) {
        lms = LmsServer.start(HARNESS, LmsSettings.of(platform));
        learner = new Learner(context, lms).opens();
    }

    private Object say(String... words) {
        return learner.content()
                .locator("html")
                .evaluate("(html, words) => say(...words)", List.of(words));
    }

    private static Tuple call(String function, String result, boolean refused) {
        return Tuple.tuple(function, result, refused);
    }
}
