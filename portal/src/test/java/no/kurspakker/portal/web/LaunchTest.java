package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.format.PackageFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    private static final String REGISTRATION = "0b1f3c6e-8a52-4c8e-9f51-2f3a7f6f0c11";

    @TempDir
    private Path folder;

    private RunningPortal portal;
    private Browser admin;

    @BeforeEach
    void start() throws Exception {
        portal = RunningPortal.in(folder.resolve("data"));
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
    void auFetchesItsTokenOnce() throws Exception {
        String id = enrolled(PackageFormat.CMI5);
        HttpResponse<String> opened = open(id, code(id));
        String address = opened.headers().firstValue("Location").orElseThrow();
        assertThat(address).startsWith("http://" + id + ".localhost:");
        String fetch = decoded("fetch", address);
        String path = fetch.substring(fetch.indexOf("/-/"));

        String token = found(
                "\"auth-token\":\"([^\"]+)\"",
                portal.browser().postTo(id + ".localhost", path, Map.of()).body());

        assertThat(portal.browser().postTo(id + ".localhost", path, Map.of()).body())
                .contains("\"error-code\":\"1\"");
        String actor = found("[?&]actor=([^&]+)", address);
        String registration = found("[?&]registration=([^&]+)", address);
        String activity = found("[?&]activityId=([^&]+)", address);
        assertThat(portal.browser()
                        .with("Authorization", "Basic " + token)
                        .with("X-Experience-API-Version", "1.0.3")
                        .getFrom(
                                id + ".localhost",
                                "/xapi/activities/state?stateId=LMS.LaunchData&agent=" + actor
                                        + "&registration=" + registration + "&activityId="
                                        + activity)
                        .body())
                .contains("\"moveOn\":\"Completed\"")
                .contains("sessionid");
        assertThat(portal.verbs())
                .containsExactly("launched https://example.org/courses/valves/chapters/open");
    }

    @Test
    void completedAusSatisfyTheirBlockAndTheCourse() throws Exception {
        String id = enrolled(PackageFormat.CMI5);
        completeEach(id);

        List<String> verbs =
                portal.verbsOnceThereIs("satisfied https://example.org/courses/valves");
        assertThat(verbs)
                .contains("satisfied https://example.org/courses/valves/chapters")
                .doesNotHaveDuplicates();
        assertThat(admin.get("/").body()).contains("Fullført");
    }

    private void completeEach(String id) throws Exception {
        Matcher units = Pattern.compile("name=\"unit\" value=\"([^\"]*)\"")
                .matcher(admin.get("/courses/" + id).body());
        while (units.find()) {
            String page = admin.submit("/courses/" + id + "/play", Map.of("unit", units.group(1)))
                    .body();
            String address = open(id, found("name=\"code\" value=\"([^\"]*)\"", page))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String fetch = decoded("fetch", address);
            String token = found(
                    "\"auth-token\":\"([^\"]+)\"",
                    portal.browser()
                            .postTo(
                                    id + ".localhost",
                                    fetch.substring(fetch.indexOf("/-/")),
                                    Map.of())
                            .body());
            int status = portal.browser()
                    .with("Authorization", "Basic " + token)
                    .with("X-Experience-API-Version", "1.0.3")
                    .postJson(
                            id + ".localhost",
                            "/xapi/statements",
                            "{\"actor\":" + decoded("actor", address)
                                    + ",\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/completed\"},"
                                    + "\"object\":{\"id\":\"" + units.group(1) + "\"},"
                                    + "\"result\":{\"completion\":true},\"context\":{\"registration\":\""
                                    + decoded("registration", address) + "\"}}")
                    .statusCode();
            assertThat(status).isEqualTo(200);
        }
    }

    private static String decoded(String name, String address) {
        return URLDecoder.decode(
                found("[?&]" + name + "=([^&]+)", address), StandardCharsets.UTF_8);
    }
}
