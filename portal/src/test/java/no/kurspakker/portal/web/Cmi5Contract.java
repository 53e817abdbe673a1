package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.store.DatabaseLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cmi5 asks of a platform (8 to 10), whichever database the portal stands on. */
abstract class Cmi5Contract {

    private static final String COURSE = "https://example.org/courses/valves";
    private static final String FIRST = COURSE + "/chapters/open";
    private static final String SECOND = COURSE + "/chapters/close";

    @TempDir
    private Path folder;

    private RunningPortal portal;
    private Browser admin;
    private String id = "";

    abstract DatabaseLocation location(Path folder) throws Exception;

    @BeforeEach
    void start() throws Exception {
        portal = RunningPortal.on(location(folder.resolve("data")));
        admin = portal.administrator();
        id = RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.CMI5));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private String address(String unit) throws IOException, InterruptedException {
        admin.get("/courses/" + id);
        String page =
                admin.submit("/courses/" + id + "/play", Map.of("unit", unit)).body();
        String code = LaunchedUnit.found("name=\"code\" value=\"([^\"]*)\"", page);
        return portal.browser()
                .postTo(id + ".localhost", "/-/play", Map.of("code", code))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private LaunchedUnit launched(String unit) throws IOException, InterruptedException {
        return LaunchedUnit.au(portal, id, address(unit));
    }

    private static int status(HttpResponse<String> answer) {
        return answer.statusCode();
    }

    @Test
    void auFetchesItsTokenOnceAndFindsItsLaunchData() throws Exception {
        String address = address(FIRST);
        LaunchedUnit au = LaunchedUnit.au(portal, id, address);
        String fetch = LaunchedUnit.parameter("fetch", address);

        HttpResponse<String> again = portal.browser()
                .postTo(id + ".localhost", fetch.substring(fetch.indexOf("/-/")), Map.of());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\"error-code\":\"1\"");
        assertThat(au.activity()).isNotEqualTo(FIRST);
        assertThat(au.launchData(address))
                .contains(
                        "\"moveOn\":\"Completed\"",
                        "\"launchMode\":\"Normal\"",
                        "sessionid",
                        "\"id\":\"" + FIRST + "\"");
        assertThat(portal.statements())
                .first()
                .asString()
                .contains(
                        "verbs/launched",
                        "\"id\":\"" + au.activity() + "\"",
                        "extensions/launchurl",
                        "extensions/moveon",
                        "extensions/launchmode",
                        "categories/cmi5",
                        "\"id\":\"" + FIRST + "\"",
                        au.session());
    }

    @Test
    void activityOfALaunchIsTheSameInTheNextOne() throws Exception {
        assertThat(launched(FIRST).activity()).isEqualTo(launched(FIRST).activity());
        assertThat(launched(FIRST).activity()).isNotEqualTo(launched(SECOND).activity());
    }

    @Test
    void completedAusSatisfyTheirBlockAndTheCourseOnce() throws Exception {
        for (String unit : List.of(FIRST, SECOND)) {
            LaunchedUnit au = launched(unit);
            assertThat(status(au.says("initialized"))).isEqualTo(200);
            assertThat(status(au.says("completed"))).isEqualTo(200);
            assertThat(status(au.says("terminated"))).isEqualTo(200);
        }
        LaunchedUnit again = launched(FIRST);
        again.says("initialized");

        List<String> satisfied = portal.statementsOnceThereAre("/satisfied\"", 2);
        assertThat(satisfied)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one).contains("categories/cmi5", "sessionid"))
                .anySatisfy(one -> assertThat(one)
                        .contains("activitytype/block", COURSE + "/chapters\"")
                        .doesNotContain("\"id\":\"" + COURSE + "\""))
                .anySatisfy(one -> assertThat(one)
                        .contains("activitytype/course", "\"id\":\"" + COURSE + "\""));
        assertThat(admin.get("/").body()).contains("Fullført");
    }

    @Test
    void auThatSpeaksOutOfOrderIsRefusedWithTheRule() throws Exception {
        LaunchedUnit au = launched(FIRST);

        assertThat(au.says("completed").body()).contains("9.3.2");
        assertThat(status(au.remarks("experienced"))).isEqualTo(400);
        assertThat(status(au.says("initialized"))).isEqualTo(200);
        assertThat(status(au.says("initialized"))).isEqualTo(400);
        assertThat(status(au.remarks("experienced"))).isEqualTo(200);
        assertThat(status(au.remarks("experienced"))).isEqualTo(200);
        assertThat(au.about(COURSE).says("completed").body()).contains("9.4");
        assertThat(status(au.says("passed"))).isEqualTo(200);
        assertThat(status(au.says("failed"))).isEqualTo(400);
        assertThat(status(au.says("completed"))).isEqualTo(200);
        assertThat(status(au.says("terminated"))).isEqualTo(200);
        assertThat(au.says("passed").body()).contains("9.3.8");

        LaunchedUnit next = launched(FIRST);
        next.says("initialized");
        assertThat(status(next.says("completed"))).isEqualTo(400);
        assertThat(status(next.says("failed"))).isEqualTo(400);
    }

    @Test
    void allowedStatementCompletesNothing() throws Exception {
        LaunchedUnit au = launched(FIRST);
        au.says("initialized");

        assertThat(status(au.remarks("completed"))).isEqualTo(200);

        assertThat(admin.get("/courses/" + id).body()).doesNotContain("Fullført");
    }

    @Test
    void sessionWithoutGoodbyeIsAbandonedWhenAnotherBeginsAndMaySayNoMore() throws Exception {
        LaunchedUnit au = launched(FIRST);
        au.says("initialized");

        LaunchedUnit other = launched(SECOND);
        assertThat(status(au.remarks("experienced"))).isEqualTo(200);
        other.says("initialized");

        assertThat(portal.statementsOnceThereAre("/abandoned\"", 1))
                .singleElement()
                .asString()
                .contains("\"duration\":\"PT", au.session(), au.activity(), "categories/cmi5");
        assertThat(status(au.says("completed"))).isEqualTo(401);
        assertThat(status(other.in(au).says("completed"))).isEqualTo(400);
    }

    @Test
    void whatADeviceHasKeptFromASessionBeforeIsTakenFirst() throws Exception {
        LaunchedUnit before = launched(FIRST);
        before.says("initialized");

        LaunchedUnit again = launched(FIRST);
        assertThat(status(again.in(before).says("completed"))).isEqualTo(200);
        assertThat(status(again.in(before).says("terminated"))).isEqualTo(200);
        assertThat(status(again.says("initialized"))).isEqualTo(200);
        assertThat(status(again.says("terminated"))).isEqualTo(200);

        assertThat(admin.get("/courses/" + id).body()).contains("Fullført");
        assertThat(portal.statements()).noneMatch(one -> one.contains("/abandoned\""));
    }

    @Test
    void tokenOfOneAuCompletesNoOtherAndNobodyElse() throws Exception {
        String other = launched(SECOND).activity();
        LaunchedUnit au = launched(FIRST);
        au.says("initialized");

        assertThat(status(au.about(other).says("completed"))).isEqualTo(400);
        assertThat(status(au.by("somebody").says("completed"))).isEqualTo(403);
        assertThat(status(au.says("completed"))).isEqualTo(200);
    }

    @Test
    void waivedAuIsSaidOnceWithItsReasonAndSatisfies() throws Exception {
        String page = admin.get("/packages/" + id).body();
        String learner =
                LaunchedUnit.found("href=\"(/packages/" + id + "/people/[0-9a-f-]+)\"", page);
        for (String unit : List.of(FIRST, SECOND, SECOND)) {
            admin.get(learner);
            HttpResponse<String> waived = admin.submit(
                    learner + "/waive", Map.of("unit", unit, "reason", "ADMINISTRATIVE"));
            assertThat(waived.statusCode()).isEqualTo(200);
        }

        assertThat(portal.statements())
                .filteredOn(one -> one.contains("/waived\""))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one)
                        .contains(
                                "\"https://w3id.org/xapi/cmi5/result/extensions/reason\":"
                                        + "\"Administrative\"",
                                "\"success\":true",
                                "\"completion\":true",
                                "categories/moveon",
                                "sessionid"));
        assertThat(portal.statementsOnceThereAre("/satisfied\"", 2)).hasSize(2);
        Matcher open = Pattern.compile("data-color=\"neutral\"")
                .matcher(admin.get(learner).body());
        assertThat(open.find()).isFalse();
    }
}
