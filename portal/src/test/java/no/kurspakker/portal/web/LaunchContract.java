package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.store.DatabaseLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner and a package meet, whichever database the portal stands on. */
abstract class LaunchContract {

    private static final String REGISTRATION = "0b1f3c6e-8a52-4c8e-9f51-2f3a7f6f0c11";

    @TempDir
    private Path folder;

    private RunningPortal portal;
    private Browser admin;

    abstract DatabaseLocation location(Path folder) throws Exception;

    @BeforeEach
    void start() throws Exception {
        portal = RunningPortal.on(location(folder.resolve("data")));
        admin = portal.administrator();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private String enrolled(PackageFormat format) throws Exception {
        return RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), format));
    }

    /** Presses the first button of the course page. */
    private String code(String id) throws Exception {
        String unit = found(
                "name=\"unit\" value=\"([^\"]*)\"", admin.get("/courses/" + id).body());
        String page =
                admin.submit("/courses/" + id + "/play", Map.of("unit", unit)).body();
        return found("name=\"code\" value=\"([^\"]*)\"", page);
    }

    private HttpResponse<String> open(String id, String code) throws Exception {
        return portal.browser().postTo(id + ".localhost", "/-/play", Map.of("code", code));
    }

    private static String commit(int n, String status, boolean hasEnded) {
        return "{\"n\":" + n + ",\"ended\":" + hasEnded + ",\"values\":{"
                + "\"cmi.core.lesson_status\":\"" + status + "\","
                + "\"cmi.core.session_time\":\"00:01:30\","
                + "\"cmi.suspend_data\":\"k1;" + REGISTRATION + ";open;\","
                + "\"cmi.objectives.0.id\":\"open\",\"cmi.objectives.0.status\":\"completed\","
                + "\"cmi.objectives.1.id\":\"close\",\"cmi.objectives.1.status\":\"" + status
                + "\"}}";
    }

    private int send(String id, String token, String commit) throws Exception {
        return portal.browser()
                .with("Authorization", "Bearer " + token)
                .postJson(id + ".localhost", "/-/commit", commit)
                .statusCode();
    }

    @Test
    void scormPackageIsPlayedResumedAndReportedAsStatements() throws Exception {
        String id = enrolled(PackageFormat.SCORM12);
        String page = open(id, code(id)).body();
        String token = found("\"token\":\"([^\"]+)\"", page);
        String content = found("\"content\":\"([^\"]+)\"", page);

        assertThat(portal.browser().getFrom(id + ".localhost", content).body())
                .contains("To the left.");
        assertThat(send(id, token, commit(1, "incomplete", false))).isEqualTo(204);
        assertThat(send(id, token, commit(2, "completed", true))).isEqualTo(204);
        assertThat(send(id, token, commit(3, "completed", false)))
                .as("it has ended")
                .isEqualTo(401);

        assertThat(admin.get("/courses/" + id).body()).contains("Fullført");
        assertThat(portal.verbs())
                .containsExactly(
                        "initialized https://example.org/courses/valves",
                        "completed https://example.org/courses/valves/chapters/open",
                        "progressed https://example.org/courses/valves",
                        "completed https://example.org/courses/valves/chapters/close",
                        "completed https://example.org/courses/valves",
                        "terminated https://example.org/courses/valves");
        assertThat(open(id, code(id)).body())
                .contains("\"cmi.core.lesson_mode\":\"review\"")
                .contains("\"cmi.suspend_data\":\"k1;" + REGISTRATION);
    }

    @Test
    void visitForReviewChangesNeitherStatusNorScore() throws Exception {
        String id = enrolled(PackageFormat.SCORM12);
        send(
                id,
                found("\"token\":\"([^\"]+)\"", open(id, code(id)).body()),
                commit(1, "completed", true));

        String token = found("\"token\":\"([^\"]+)\"", open(id, code(id)).body());
        send(id, token, commit(1, "incomplete", true));

        assertThat(open(id, code(id)).body()).contains("\"cmi.core.lesson_status\":\"completed\"");
    }

    @Test
    void launchIsOpenedOnceAndOnlyOnTheHostOfItsPackage() throws Exception {
        String id = enrolled(PackageFormat.SCORM12);
        String code = code(id);

        assertThat(open(id, code).statusCode()).isEqualTo(200);
        assertThat(open(id, code).statusCode()).isEqualTo(403);
        assertThat(open("0".repeat(32), code(id)).statusCode()).isEqualTo(403);
    }

    @Test
    void pageOfAWebPackageIsOpenedAndThatIsTold() throws Exception {
        String id = enrolled(PackageFormat.WEB);
        String address = open(id, code(id)).headers().firstValue("Location").orElseThrow();
        assertThat(address).startsWith("http://" + id + ".localhost:");

        String page = portal.browser()
                .getFrom(id + ".localhost", address.replaceFirst("https?://[^/]+", ""))
                .body();

        assertThat(page).contains("To the left.");
        assertThat(portal.verbs()).containsExactly("launched https://example.org/courses/valves");
        assertThat(admin.get("/").body()).contains("Åpnet");
    }

    @Test
    void xapiPackageGetsATokenForItsOwnCourseAndLearnerAlone() throws Exception {
        String id = enrolled(PackageFormat.XAPI);
        String address = open(id, code(id)).headers().firstValue("Location").orElseThrow();
        LaunchedUnit course = LaunchedUnit.xapi(portal, id, address);

        assertThat(course.says("initialized").statusCode()).isEqualTo(200);
        assertThat(course.about("https://example.org/elsewhere").remarks("read").statusCode())
                .isEqualTo(200);
        assertThat(course.by("somebody-else").says("completed").statusCode()).isEqualTo(403);
        assertThat(course.says("completed").statusCode()).isEqualTo(200);
        assertThat(admin.get("/courses/" + id).body()).contains("Fullført");
    }

    @Test
    void packageCompletesNoCourseButItsOwn() throws Exception {
        String other = "https://example.org/courses/pumps";
        RunningPortal.enrolled(admin, RunningPortal.foreignXapi(other));
        String id = enrolled(PackageFormat.XAPI);
        LaunchedUnit course = LaunchedUnit.xapi(
                portal, id, open(id, code(id)).headers().firstValue("Location").orElseThrow());

        assertThat(course.about(other).says("completed").body()).contains(other);
        assertThat(course.about(other + "/chapters/open").says("completed").statusCode())
                .isEqualTo(400);
        assertThat(portal.statements()).isEmpty();
    }

    @Test
    void durationsThatAreNoneAreLeftOut() throws Exception {
        String id = enrolled(PackageFormat.SCORM12);
        String token = found("\"token\":\"([^\"]+)\"", open(id, code(id)).body());

        int status =
                send(id, token, commit(1, "completed", true).replace("00:01:30", "<script>:x:y"));

        assertThat(status).isEqualTo(204);
        assertThat(portal.statements())
                .last()
                .asString()
                .contains("terminated")
                .doesNotContain("duration", "script");
    }

    @Test
    void whatWasSentTwiceOrLateChangesNothing() throws Exception {
        String id = enrolled(PackageFormat.SCORM12);
        String token = found("\"token\":\"([^\"]+)\"", open(id, code(id)).body());

        send(id, token, commit(2, "completed", false));
        send(id, token, commit(1, "incomplete", false));
        send(id, token, commit(2, "completed", false));

        assertThat(portal.verbs())
                .filteredOn(verb -> verb.startsWith("completed"))
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(admin.get("/courses/" + id).body()).contains("Fullført");
    }
}
