package no.kurspakker.portal.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.Scope;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every scope against every resource and method: whoever may do something more or less than this table says is found out. */
class ScopeMatrixTest {

    private static final String COURSE = "https://example.org/courses/valves";
    private static final String OTHER = "https://example.org/courses/pumps";

    /** What each scope allows; "mine" is to read at least what the key itself has written. */
    private static final Map<Scope, String> MAY = Map.of(
            Scope.ALL, "write read mine state-read state-write profile-read profile-write define",
            Scope.ALL_READ, "read mine state-read profile-read define",
            Scope.STATEMENTS_WRITE, "write",
            Scope.STATEMENTS_READ, "read mine define",
            Scope.STATEMENTS_READ_MINE, "mine",
            Scope.STATE, "state-read state-write",
            Scope.PROFILE, "profile-read profile-write define",
            Scope.DEFINE, "define");

    @TempDir
    private static Path data;

    private static LrsBench bench;
    private static UUID stored;

    @BeforeAll
    static void open() throws Exception {
        bench = new LrsBench(new SqliteFolder(data));
        stored = UUID.randomUUID();
        bench.send("POST /statements", statement(stored, COURSE));
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    /** What is asked, and what a key must be allowed for it; {@code never} is for methods that no resource has. */
    private static Map<String, String> requests() {
        Map<String, String> requests = new LinkedHashMap<>();
        requests.put("POST /statements", "write");
        requests.put("PUT /statements?statementId={id}", "write");
        requests.put("GET /statements?limit=1", "mine");
        requests.put("HEAD /statements?limit=1", "mine");
        requests.put("DELETE /statements?statementId={id}", "never");
        requests.put("PATCH /statements", "never");
        String agent = "agent=" + encode("{\"mbox\":\"mailto:a@example.org\"}");
        String state = "/activities/state?activityId=" + COURSE + "&" + agent;
        documents(requests, state, "&stateId=s", "state");
        documents(requests, "/activities/profile?activityId=" + COURSE, "&profileId=p", "profile");
        documents(requests, "/agents/profile?" + agent, "&profileId=p", "profile");
        requests.put("DELETE " + state, "state-write");
        for (String method : List.of("GET", "HEAD")) {
            requests.put(method + " /activities?activityId=" + COURSE, "define");
            requests.put(method + " /agents?" + agent, "define");
        }
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            requests.put(method + " /activities?activityId=" + COURSE, "never");
            requests.put(method + " /agents?" + agent, "never");
            requests.put(method + " /about", "never");
        }
        return requests;
    }

    private static void documents(
            Map<String, String> requests, String place, String id, String scope) {
        for (String method : List.of("GET", "HEAD")) {
            requests.put(method + " " + place, scope + "-read");
            requests.put(method + " " + place + id, scope + "-read");
        }
        for (String method : List.of("PUT", "POST", "DELETE")) {
            requests.put(method + " " + place + id, scope + "-write");
        }
        requests.put("PATCH " + place + id, "never");
    }

    @TestFactory
    List<DynamicTest> everyScopeMayDoWhatTheTableSaysAndNothingElse() {
        return MAY.keySet().stream()
                .sorted()
                .map(scope -> DynamicTest.dynamicTest(scope.toString(), () -> check(scope)))
                .toList();
    }

    private static void check(Scope scope) {
        KeySecret key = bench.key(Optional.empty(), scope);
        List<String> may = List.of(MAY.getOrDefault(scope, "").split(" ", -1));
        requests().forEach((request, needed) -> {
            int status = as(key, request).status();
            String what = scope + " " + request;
            if (needed.equals("never")) {
                assertThat(status).as(what).isEqualTo(405);
            } else if (may.contains(needed)) {
                // Done, or there is nothing of the kind: the key has been let in.
                assertThat(status).as(what).isIn(200, 204, 404);
            } else {
                assertThat(status).as(what).isEqualTo(403);
            }
        });
    }

    @TestFactory
    List<DynamicTest> keyOfACourseNeverReachesAnother() {
        return MAY.keySet().stream()
                .sorted()
                .map(scope -> DynamicTest.dynamicTest(scope.toString(), () -> checkCourse(scope)))
                .toList();
    }

    private static void checkCourse(Scope scope) {
        KeySecret key = bench.key(Optional.of(OTHER), scope);
        requests().forEach((request, needed) -> {
            boolean isOfCourse = request.contains(COURSE) && !needed.equals("define");
            boolean isOfAgent = request.contains("/agents/profile");
            boolean isWrite = needed.equals("write");
            if (!needed.equals("never") && (isOfCourse || isOfAgent || isWrite)) {
                assertThat(as(key, request).status()).as(scope + " " + request).isEqualTo(403);
            }
        });
        LrsResponse read = as(key, "GET /statements?statementId=" + stored);
        assertThat(read.status()).as(scope + " reads a statement").isIn(403, 404);
        assertThat(LrsBench.text(read)).doesNotContain("mailto:");
        LrsResponse list = as(key, "GET /statements");
        assertThat(LrsBench.text(list)).doesNotContain(stored.toString());
    }

    @TestFactory
    List<DynamicTest> keyThatHasEndedMayNothing() {
        return MAY.keySet().stream()
                .sorted()
                .map(scope -> DynamicTest.dynamicTest(scope.toString(), () -> checkEnded(scope)))
                .toList();
    }

    private static void checkEnded(Scope scope) {
        KeySecret key = bench.key(Optional.empty(), scope);
        bench.credentials.end(key.key());
        requests().keySet().stream()
                .filter(request -> !request.contains("/about"))
                .forEach(request ->
                        assertThat(as(key, request).status()).as(request).isEqualTo(401));
    }

    private static LrsResponse as(KeySecret key, String request) {
        UUID id = UUID.randomUUID();
        boolean isStatement = request.contains(" /statements");
        return bench.send(
                request.replace("{id}", id.toString()),
                isStatement ? statement(id, COURSE) : "{\"a\":1}",
                "authorization",
                LrsBench.basic(key),
                request.startsWith("PUT") ? "if-none-match" : "x-none",
                "\"other\"");
    }

    private static String statement(UUID id, String activity) {
        return LrsBench.statement(id, "a@example.org", "did", activity);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
