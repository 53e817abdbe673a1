package no.kurspakker.portal.lrs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.Redeemed;
import no.kurspakker.portal.key.Scope;
import no.kurspakker.portal.key.SessionGrant;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What an LRS owes its clients, whichever database it stands on: requirement by requirement. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LrsContract {

    private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
    private static final String COURSE = "https://example.org/courses/valves";

    private LrsBench bench;

    abstract DatabaseLocation location() throws Exception;

    @BeforeAll
    void open() throws Exception {
        bench = new LrsBench(location());
    }

    @AfterAll
    void close() {
        bench.close();
    }

    @Test
    void statementIsReturnedAsItWasReceived() {
        UUID id = UUID.randomUUID();
        String context = "\"context\":{\"extensions\":{\"https://example.org/x\":[1.50,1e3,null,"
                + "\"\\u0000 æ\"]},\"contextActivities\":{\"parent\":{\"id\":\"" + COURSE + "\"}}}";
        String sent = statement(id, "a@example.org", "did", "did")
                .replace("\"verb\"", context + ",\"verb\"");
        assertThat(post(sent).status()).isEqualTo(200);

        String got = LrsBench.text(get("/statements?statementId=" + id));

        assertThat(got)
                .contains("[1.50,1e3,null,\"\\u0000 æ\"]")
                .contains("\"parent\":[{\"id\":\"" + COURSE + "\"}]");
        JsonObject statement = (JsonObject) JsonReader.read(got);
        assertThat(statement.string("timestamp")).isEqualTo(statement.string("stored"));
        assertThat(statement.string("version")).contains("1.0.0");
        assertThat(got).contains("\"name\":\"" + bench.all.key() + "\"");
    }

    @Test
    void sameStatementTwiceIsOneAndAnotherWithItsIdIsAConflict() {
        UUID id = UUID.randomUUID();
        String one = statement(id, "b@example.org", "did", "one");
        assertThat(put(id, one).status()).isEqualTo(204);
        assertThat(put(id, one).status()).isEqualTo(204);

        String other = statement(id, "b@example.org", "did", "other");
        String innocent = statement(UUID.randomUUID(), "b-batch@example.org", "did", "one");
        assertThat(put(id, other).status()).isEqualTo(409);
        assertThat(post("[" + innocent + "," + other + "]").status()).isEqualTo(409);

        assertThat(ids("agent=" + agent("b@example.org"))).containsExactly(id.toString());
        assertThat(ids("agent=" + agent("b-batch@example.org"))).isEmpty();
    }

    @Test
    void everyFilterFindsItsOwnAndCombinationsNarrow() {
        UUID registration = UUID.randomUUID();
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        String inRun = ",\"context\":{\"registration\":\"" + registration
                + "\",\"contextActivities\":{\"grouping\":[{\"id\":\"urn:x:run\"}]}"
                + ",\"instructor\":{\"mbox\":\"mailto:filter-i@example.org\"}}}";
        String first = statement(one, "filter@example.org", "filter-1", "filter-a");
        post("[" + first.substring(0, first.length() - 1) + inRun + ","
                + statement(two, "filter@example.org", "filter-2", "filter-a") + "]");

        String agent = "agent=" + agent("filter@example.org");
        assertThat(ids(agent)).containsExactly(two.toString(), one.toString());
        assertThat(ids(agent + "&ascending=true")).containsExactly(one.toString(), two.toString());
        assertThat(ids(agent + "&verb=http://example.org/verbs/filter-1"))
                .containsExactly(one.toString());
        assertThat(ids("activity=" + activity("filter-a")
                        + "&verb=http://example.org/verbs/filter-2"))
                .containsExactly(two.toString());
        assertThat(ids(agent + "&verb=http://example.org/verbs/filter-1&activity="
                        + activity("filter-a") + "&registration=" + registration))
                .containsExactly(one.toString());
        assertThat(ids(agent + "&verb=http://example.org/verbs/filter-2&activity="
                        + activity("filter-a") + "&registration=" + registration))
                .isEmpty();
        assertThat(ids("registration=" + registration)).containsExactly(one.toString());
        assertThat(ids("activity=urn:x:run")).isEmpty();
        assertThat(ids("activity=urn:x:run&related_activities=true"))
                .containsExactly(one.toString());
        String instructor = "agent=" + agent("filter-i@example.org");
        assertThat(ids(instructor)).isEmpty();
        assertThat(ids(instructor + "&related_agents=true")).containsExactly(one.toString());
    }

    @Test
    void groupIsFoundByItsMembers() {
        UUID id = UUID.randomUUID();
        String group = "{\"objectType\":\"Group\",\"member\":[{\"mbox\":"
                + "\"mailto:member@example.org\"}]}";
        post(statement(id, "x@example.org", "did", "group")
                .replace("{\"mbox\":\"mailto:x@example.org\"}", group));

        assertThat(ids("agent=" + agent("member@example.org"))).containsExactly(id.toString());
    }

    @Test
    void pagesGoOnWhereTheLastEndedWhileOthersArrive() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            UUID id = UUID.randomUUID();
            sent.add(id.toString());
            post(statement(id, "page@example.org", "did", "page"));
        }
        List<String> seen = new ArrayList<>();
        String next = "/statements?limit=10&agent=" + agent("page@example.org");
        while (!next.isEmpty()) {
            JsonObject page = (JsonObject) JsonReader.read(LrsBench.text(get(next)));
            seen.addAll(ids(page));
            next = page.string("more").orElse("").replaceFirst("^" + Lrs.PATH, "");
            post(statement(UUID.randomUUID(), "page@example.org", "did", "page"));
        }

        assertThat(seen).hasSize(25).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void sinceExcludesAndUntilIncludesTheMomentOfStoring() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        post(statement(one, "time@example.org", "did", "time"));
        post(statement(two, "time@example.org", "did", "time"));
        JsonObject first =
                (JsonObject) JsonReader.read(LrsBench.text(get("/statements?statementId=" + one)));
        String agent = "agent=" + agent("time@example.org");
        String stored = encode(first.string("stored").orElseThrow());

        assertThat(ids(agent + "&since=" + stored)).containsExactly(two.toString());
        assertThat(ids(agent + "&until=" + stored)).containsExactly(one.toString());
    }

    @Test
    void statementIsVoidedInWhateverOrderTheTwoArrive() {
        UUID early = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        UUID voider = UUID.randomUUID();
        post(statement(early, "void@example.org", "did", "void"));
        post(LrsBench.about(voider, VOIDED, early));
        post(LrsBench.about(UUID.randomUUID(), VOIDED, late));
        post(statement(late, "void@example.org", "did", "void"));

        for (UUID voided : List.of(early, late)) {
            assertThat(get("/statements?statementId=" + voided).status()).isEqualTo(404);
            assertThat(get("/statements?voidedStatementId=" + voided).status()).isEqualTo(200);
        }
        post(LrsBench.about(UUID.randomUUID(), VOIDED, voider));
        assertThat(get("/statements?statementId=" + voider).status()).isEqualTo(200);
        assertThat(ids("agent=" + agent("void@example.org")))
                .doesNotContain(early.toString(), late.toString())
                .contains(voider.toString());
    }

    @Test
    void statementIsFoundByWhatItPointsAtInWhateverOrderTheyArrive() {
        UUID target = UUID.randomUUID();
        UUID middle = UUID.randomUUID();
        UUID outer = UUID.randomUUID();
        post(LrsBench.about(outer, "http://example.org/verbs/liked", middle));
        post(LrsBench.about(middle, "http://example.org/verbs/liked", target));
        post(statement(target, "target@example.org", "did", "target"));

        assertThat(ids("agent=" + agent("target@example.org")))
                .containsExactly(target.toString(), middle.toString(), outer.toString());
    }

    @Test
    void manyClientsThatShareActorsAndActivitiesAllGetThrough() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Future<Integer>> answers = new ArrayList<>();
        UUID shared = UUID.randomUUID();
        for (int i = 0; i < 160; i++) {
            String batch = "[" + statement(UUID.randomUUID(), "crowd@example.org", "did", "crowd")
                    + "," + named(UUID.randomUUID(), i) + "]";
            answers.add(clients.submit(() -> post(batch).status()));
            answers.add(clients.submit(() ->
                    post(statement(shared, "once@example.org", "did", "once")).status()));
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        clients.shutdown();

        assertThat(ids("limit=1000&agent=" + agent("crowd@example.org"))).hasSize(320);
        assertThat(ids("agent=" + agent("once@example.org"))).containsExactly(shared.toString());
    }

    private static String named(UUID id, int number) {
        return statement(id, "crowd@example.org", "did", "crowd-" + number % 7)
                .replace("\"}}", "\",\"definition\":{\"name\":{\"en\":\"" + number + "\"}}}}");
    }

    @Test
    void keyThatAnotherProcessEndsIsSoonRefused() throws Exception {
        KeySecret key = bench.key(Optional.empty(), Scope.ALL);
        assertThat(statusWith(key)).isEqualTo(200);
        SecureRandom random = new SecureRandom();
        PortalSecret secret = PortalSecret.of(bench.database, random);
        new Credentials(bench.database, secret, random).end(key.key());

        Instant late = Instant.now().plusSeconds(30);
        while (statusWith(key) == 200 && Instant.now().isBefore(late)) {
            Thread.sleep(100);
        }
        assertThat(statusWith(key)).isEqualTo(401);
    }

    private int statusWith(KeySecret key) {
        return bench.send("GET /statements?limit=1", "", "authorization", LrsBench.basic(key))
                .status();
    }

    @Test
    void activityKeepsWhatAllStatementsTellOfIt() {
        String bare = statement(UUID.randomUUID(), "def@example.org", "did", "def");
        post(bare.replace("\"}}", "\",\"definition\":{\"name\":{\"en\":\"Valves\"}}}}"));
        post(bare.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + UUID.randomUUID() + "\"")
                .replace("\"}}", "\",\"definition\":{\"name\":{\"nb\":\"Ventiler\"}}}}"));

        assertThat(LrsBench.text(get("/activities?activityId=" + activity("def"))))
                .contains("\"en\":\"Valves\"", "\"nb\":\"Ventiler\"");
        String canonical = LrsBench.text(bench.send(
                "GET /statements?format=canonical&activity=" + activity("def"),
                "",
                "accept-language",
                "nb"));
        assertThat(canonical).contains("Ventiler").doesNotContain("Valves");
    }

    @Test
    void documentIsReplacedOnlyByWhoKnowsIt() {
        String place = "/agents/profile?profileId=p&agent=" + agent("doc@example.org");
        assertThat(bench.send("PUT " + place, "{\"a\":1}", "if-none-match", "*").status())
                .isEqualTo(204);
        String etag = get(place).headers().getOrDefault("ETag", "");

        assertThat(bench.send("PUT " + place, "{\"a\":2}").status()).isEqualTo(409);
        assertThat(bench.send("PUT " + place, "{\"a\":2}", "if-match", "\"no\"").status())
                .isEqualTo(412);
        assertThat(bench.send("PUT " + place, "{\"a\":2}", "if-match", etag).status())
                .isEqualTo(204);
        assertThat(bench.send("POST " + place, "{\"b\":3}").status()).isEqualTo(204);
        assertThat(LrsBench.text(get(place))).isEqualTo("{\"a\":2,\"b\":3}");
    }

    @Test
    void stateIsKeptPerRegistrationAndListedSince() {
        String place = "/activities/state?activityId=" + activity("state") + "&agent="
                + agent("state@example.org");
        String run = "&registration=" + UUID.randomUUID();
        bench.send("PUT " + place + run + "&stateId=s", "one", "content-type", "text/plain");
        bench.send("PUT " + place + "&stateId=s", "two", "content-type", "text/plain");

        assertThat(LrsBench.text(get(place + run + "&stateId=s"))).isEqualTo("one");
        assertThat(LrsBench.text(get(place + "&stateId=s"))).isEqualTo("two");
        assertThat(LrsBench.text(get(place))).isEqualTo("[\"s\"]");
        assertThat(LrsBench.text(get(place + "&since=2999-01-01T00:00:00Z"))).isEqualTo("[]");
        assertThat(bench.send("DELETE " + place + run, "").status()).isEqualTo(204);
        assertThat(get(place + run + "&stateId=s").status()).isEqualTo(404);
    }

    @Test
    void keyOfOneCourseNeitherSeesNorWritesAnother() {
        KeySecret key =
                bench.key(Optional.of(COURSE), Scope.STATEMENTS_WRITE, Scope.STATEMENTS_READ);
        UUID own = UUID.randomUUID();
        UUID foreign = UUID.randomUUID();
        String ours = statement(own, "c@example.org", "did", "x")
                .replace(activity("x"), COURSE + "/chapters/stem");

        assertThat(as(key, "POST /statements", ours).status()).isEqualTo(200);
        assertThat(as(key, "POST /statements", statement(foreign, "c@example.org", "did", "x"))
                        .status())
                .isEqualTo(403);
        post(statement(foreign, "c@example.org", "did", "x"));
        assertThat(as(key, "GET /statements?statementId=" + foreign, "").status())
                .isEqualTo(404);
        assertThat(as(key, "POST /statements", LrsBench.about(UUID.randomUUID(), VOIDED, foreign))
                        .status())
                .isEqualTo(403);
        assertThat(LrsBench.text(as(key, "GET /statements?agent=" + agent("c@example.org"), "")))
                .contains(own.toString())
                .doesNotContain(foreign.toString());
    }

    @Test
    void endedKeyAndWrongSecretAreRefused() {
        KeySecret key = bench.key(Optional.empty(), Scope.ALL);
        assertThat(as(key, "GET /statements?limit=1", "").status()).isEqualTo(200);
        KeySecret guessed = new KeySecret(key.key(), "guessed");
        assertThat(as(guessed, "GET /statements", "").status()).isEqualTo(401);

        bench.credentials.end(key.key());

        assertThat(as(key, "GET /statements", "").status()).isEqualTo(401);
    }

    @Test
    void tokenOfALaunchIsFetchedOnceAndBoundToItsLearner() {
        UUID run = UUID.randomUUID();
        JsonObject actor = (JsonObject) JsonReader.read("{\"mbox\":\"mailto:me@example.org\"}");
        String code = bench.tokens.offer(new SessionGrant(
                actor, run, COURSE + "/chapters/stem", COURSE, Duration.ofHours(1)));
        String token = "Basic " + bench.tokens.redeem(code).token().orElseThrow();

        assertThat(bench.tokens.redeem(code).refusal()).isEqualTo(Redeemed.Refusal.USED);
        String mine = statement(UUID.randomUUID(), "me@example.org", "did", "x")
                .replace(activity("x"), COURSE + "/chapters/stem")
                .replaceFirst("\\}$", ",\"context\":{\"registration\":\"" + run + "\"}}");
        String[] header = {"authorization", token};
        assertThat(bench.send("POST /statements", mine, header).status()).isEqualTo(200);
        String other =
                mine.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + UUID.randomUUID() + '"');
        assertThat(bench.send("POST /statements", other.replace("me@", "you@"), header)
                        .status())
                .isEqualTo(403);
        assertThat(bench.send(
                                "POST /statements",
                                other.replace(run.toString(), "" + UUID.randomUUID()),
                                header)
                        .status())
                .isEqualTo(403);
        String state = "GET /activities/state?activityId=" + COURSE + "/chapters/stem&agent=";
        assertThat(bench.send(state + agent("me@example.org"), "", header).status())
                .isEqualTo(200);
        assertThat(bench.send(state + agent("you@example.org"), "", header).status())
                .isEqualTo(403);
    }

    @Test
    void readersAreToldUpToWhenTheySeeAll() {
        UUID id = UUID.randomUUID();
        post(statement(id, "through@example.org", "did", "through"));
        LrsResponse response = get("/statements?statementId=" + id);
        JsonObject statement = (JsonObject) JsonReader.read(LrsBench.text(response));

        assertThat(response.headers().get("X-Experience-API-Consistent-Through"))
                .isGreaterThanOrEqualTo(statement.string("stored").orElseThrow());
    }

    private static String statement(UUID id, String actor, String verb, String name) {
        return LrsBench.statement(id, actor, verb, activity(name));
    }

    private static String activity(String name) {
        return "http://example.org/activities/" + name;
    }

    private static String agent(String address) {
        return encode("{\"mbox\":\"mailto:" + address + "\"}");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private LrsResponse post(String statements) {
        return bench.send("POST /statements", statements);
    }

    private LrsResponse put(UUID id, String statement) {
        return bench.send("PUT /statements?statementId=" + id, statement);
    }

    private LrsResponse get(String path) {
        return bench.send("GET " + path, "");
    }

    private LrsResponse as(KeySecret key, String request, String body) {
        return bench.send(request, body, "authorization", LrsBench.basic(key));
    }

    private List<String> ids(String query) {
        return ids((JsonObject) JsonReader.read(LrsBench.text(get("/statements?" + query))));
    }

    private static List<String> ids(JsonObject page) {
        return ((JsonArray) page.get("statements").orElseThrow())
                .items().stream()
                        .map(item -> ((JsonObject) item).string("id").orElseThrow())
                        .toList();
    }
}
