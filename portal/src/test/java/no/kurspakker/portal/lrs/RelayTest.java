package no.kurspakker.portal.lrs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.key.CredentialKind;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.NewKey;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.RelayAccounts;
import no.kurspakker.portal.key.RelayKeys;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.report.source.Pseudonym;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the relay takes of packages, as what it keeps it, and what it refuses. */
class RelayTest {

    private static final String COURSE = "https://example.org/kurs/ventiler";
    private static final String LMS = "https://lms.example.org";
    private static final String SALT = "ventiler-2026";
    private static final String LEARNER = "ola.nordmann@example.org";

    private final LrsBench bench;
    private final RelayAccounts accounts;
    private final KeySecret key;

    RelayTest(@TempDir Path data) throws IOException {
        bench = new LrsBench(new SqliteFolder(data));
        accounts = new RelayAccounts(PortalSecret.of(bench.database, new SecureRandom()));
        key = relayKey(COURSE);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private KeySecret relayKey(String course) {
        return bench.credentials.add(new NewKey(
                CredentialKind.RELAY,
                "test",
                Set.of(),
                Optional.of(course),
                List.of(LMS),
                Optional.empty()));
    }

    private Relay relay(LrsLimits limits) {
        return new Relay(
                bench.database,
                new RelayKeys(bench.credentials, accounts),
                limits,
                new SecureRandom());
    }

    private LrsResponse post(String body, String... headers) {
        return send(relay(LrsLimits.USUAL), "POST", body, headers);
    }

    private LrsResponse send(Relay relay, String method, String body, String... headers) {
        Map<String, String> named = new HashMap<>(Map.of(
                "authorization",
                LrsBench.basic(key),
                "x-experience-api-version",
                "1.0.3",
                "content-type",
                "application/json",
                "origin",
                LMS));
        for (int i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        return relay.answer(
                new LrsRequest(method, Relay.STATEMENTS, "", named, body.getBytes(UTF_8)));
    }

    /** What the player sends when a chapter is completed. */
    private static String completed(UUID id) {
        return """
            {"id":"%s","actor":{"objectType":"Agent","account":{"homePage":"https://example.org/","name":"%s"}},\
            "verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},\
            "object":{"objectType":"Activity","id":"%s/chapters/apne","definition":{"name":{"nb":"Et annet navn"}}},\
            "result":{"completion":true,"duration":"PT1M"},\
            "context":{"registration":"0c9e1f6e-6f0b-4b43-9f0f-2f9d5c9d6a01","revision":"1.0.0","language":"nb",\
            "platform":"Kurspakker 0.1","contextActivities":{"parent":[{"objectType":"Activity","id":"%s"}],\
            "grouping":[{"objectType":"Activity","id":"%s","definition":{"name":{"nb":"Et annet kurs"}}}],\
            "category":[{"objectType":"Activity","id":"%s/profile/v1"}]}},\
            "timestamp":"2026-03-01T10:00:00.000Z"}\
            """.formatted(id, hash(), COURSE, COURSE, COURSE, COURSE);
    }

    /** As the player makes it; an id of a learner is looked up by nothing else. */
    private static String hash() {
        return Pseudonym.relayed("https://example.org/", SALT, Optional.empty())
                .of(LEARNER)
                .name();
    }

    private JsonObject stored(UUID id) {
        LrsResponse found = bench.send("GET /statements?statementId=" + id, "");
        assertThat(found.status()).isEqualTo(200);
        return (JsonObject) JsonReader.read(LrsBench.text(found));
    }

    @Test
    void claimIsKeptUnderAnAccountThatOnlyTheSecretLeadsTo() {
        UUID id = UUID.randomUUID();
        assertThat(post("[" + completed(id) + "]").status()).isEqualTo(204);

        JsonObject actor = (JsonObject) stored(id).get("actor").orElseThrow();
        JsonObject account = (JsonObject) actor.get("account").orElseThrow();

        assertThat(account.string("name"))
                .hasValueSatisfying(name -> assertThat(name)
                        .isNotEqualTo(hash())
                        .isEqualTo(Pseudonym.relayed(
                                        "https://example.org/",
                                        SALT,
                                        Optional.of(accounts.secret().getBytes(UTF_8)))
                                .of(LEARNER)
                                .name()));
        assertThat(account.string("homePage")).contains("https://example.org/");
    }

    @Test
    void authoritySaysThatItIsAClaim() {
        UUID id = UUID.randomUUID();
        post(completed(id));

        JsonObject authority = (JsonObject) stored(id).get("authority").orElseThrow();

        assertThat(authority.get("account").map(Object::toString).orElse(""))
                .contains(Authority.CLAIMS, key.key());
    }

    @Test
    void definitionsOfAClaimRenameNothing() {
        UUID id = UUID.randomUUID();
        post(completed(id));

        assertThat(LrsBench.text(bench.send("GET /statements?statementId=" + id, "")))
                .doesNotContain("definition");
        assertThat(bench.statements.definition(COURSE + "/chapters/apne")).isEmpty();
    }

    @Test
    void firstClaimUnderAnIdStandsAndTheRestOfTheBatchIsTaken() {
        UUID known = UUID.randomUUID();
        UUID fresh = UUID.randomUUID();
        post(completed(known));
        String other = completed(known).replace("PT1M", "PT9M");

        assertThat(post("[" + other + "," + completed(fresh) + "]").status()).isEqualTo(204);

        assertThat(stored(known).get("result").toString()).contains("PT1M");
        assertThat(stored(fresh).string("id")).contains(fresh.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "account":{ | "name":"Ola Nordmann","account":{ | actor.name
        "account":{"homePage":"https://example.org/","name":"HASH"} | "mbox":"mailto:ola@example.org" | actor.mbox
        "name":"HASH" | "name":"ola.nordmann" | account.name
        /chapters/apne" | /../pumper" | object.id
        kurs/ventiler/chapters/apne" | kurs/pumper/chapters/apne" | object.id
        "parent":[{"objectType":"Activity","id":"https://example.org/kurs/ventiler"}] | "parent":[{"id":"https://example.org/kurs/pumper"}] | parent
        "https://example.org/kurs/ventiler/profile/v1" | "https://example.org/kurs/pumper/profile/v1" | category
        verbs/completed | verbs/voided | voiding
        verbs/completed | verbs/passed | statement[0].verb
        "completion":true, | "completion":true,"response":"Vi i gruppa mener", | response
        "revision":"1.0.0" | "instructor":{"mbox":"mailto:a@example.org"} | context.instructor
        "registration":"0c9e1f6e-6f0b-4b43-9f0f-2f9d5c9d6a01", | | registration
        ,"timestamp":"2026-03-01T10:00:00.000Z" | | timestamp
        "revision":"1.0.0" | "team":{"objectType":"Group","account":{"homePage":"https://example.org/","name":"x"}} | team
        """)
    void whatIsNotOfThisCourseAndItsPlayerIsRefused(String now, String then, String named) {
        UUID id = UUID.randomUUID();
        String good = completed(id);
        String bad = good.replace(now.replace("HASH", hash()), then == null ? "" : then);
        assertThat(bad).isNotEqualTo(good);

        LrsResponse answer = post("[" + bad + "]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(LrsBench.text(answer)).contains(named);
        assertThat(bench.send("GET /statements?statementId=" + id, "").status()).isEqualTo(404);
    }

    @Test
    void keyIsGoodForNothingElse() {
        String basic = LrsBench.basic(key);
        for (String request : List.of(
                "GET /statements",
                "GET /statements?limit=1",
                "POST /statements",
                "GET /activities?activityId=" + COURSE,
                "GET /activities/state?activityId=" + COURSE
                        + "&stateId=x&agent=%7B%22mbox%22:%22mailto:a@b.no%22%7D")) {
            int status = bench.send(request, completed(UUID.randomUUID()), "authorization", basic)
                    .status();
            assertThat(status).as(request).isEqualTo(403);
        }
        for (String method : List.of("GET", "PUT", "DELETE", "HEAD")) {
            assertThat(send(relay(LrsLimits.USUAL), method, "").status()).isEqualTo(405);
        }
    }

    @Test
    void otherKeysAndOtherPagesAreRefused() {
        String claim = completed(UUID.randomUUID());

        assertThat(post(claim, "authorization", LrsBench.basic(bench.all)).status())
                .isEqualTo(403);
        assertThat(post(claim, "origin", "https://elsewhere.example.org").status())
                .isEqualTo(403);
        assertThat(post(claim, "origin", "null").status()).isEqualTo(403);
        assertThat(post(claim, "authorization", "Basic " + base64("x:y")).status())
                .isEqualTo(401);
        assertThat(post(claim, "content-type", "text/plain").status()).isEqualTo(400);
        assertThat(bench.credentials.end(key.key())).isTrue();
        assertThat(post(claim).status()).isEqualTo(401);
    }

    @Test
    void bodiesAreSmallAndFewAtATime() {
        String large = completed(UUID.randomUUID())
                .replace("\"nb\":\"Et annet navn\"", "\"nb\":\"" + "n".repeat(70_000) + "\"");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            many.add("{}");
        }

        assertThat(post(large).status()).isEqualTo(413);
        assertThat(post("[" + String.join(",", many) + "]").status()).isEqualTo(413);
    }

    @Test
    void keyThatTellsTooMuchIsAskedToWait() {
        Relay slow = relay(new LrsLimits(1_000_000, 65_536, 50, 50, 3));
        String three = "[" + completed(UUID.randomUUID()) + "," + completed(UUID.randomUUID()) + ","
                + completed(UUID.randomUUID()) + "]";
        assertThat(send(slow, "POST", three).status()).isEqualTo(204);

        LrsResponse more = send(slow, "POST", completed(UUID.randomUUID()));

        assertThat(more.status()).isEqualTo(429);
        assertThat(Integer.parseInt(more.headers().get("Retry-After"))).isBetween(1, 20);
    }

    @Test
    void browsersAreToldWhichPagesMayAsk() {
        Relay relay = relay(LrsLimits.USUAL);
        LrsRequest listed =
                new LrsRequest("OPTIONS", "/statements", "", Map.of("origin", LMS), new byte[0]);
        LrsRequest other = new LrsRequest(
                "OPTIONS", "/statements", "", Map.of("origin", "https://x.example"), new byte[0]);

        assertThat(relay.cors().preflight(listed).headers())
                .containsEntry("Access-Control-Allow-Origin", LMS)
                .containsEntry("Vary", "Origin")
                .doesNotContainKey("Access-Control-Allow-Credentials");
        assertThat(relay.cors().preflight(other).status()).isEqualTo(403);
        assertThat(relay.cors().open(other, LrsResponse.empty(204)).headers())
                .doesNotContainKey("Access-Control-Allow-Origin");
        bench.credentials.end(key.key());
        assertThat(relay.cors().preflight(listed).status()).isEqualTo(403);
    }

    @Test
    void filmBelongsToTheChapterAroundIt() {
        String film = completed(UUID.randomUUID())
                .replace("verbs/completed", "verbs/experienced")
                .replace(COURSE + "/chapters/apne\"", "https://film.example.org/1\"");

        assertThat(post(film).status()).isEqualTo(204);
    }

    @Test
    void listenersOfReportsSeeClaimsOfTheCourse() {
        post(completed(UUID.randomUUID()));

        KeySecret reader =
                bench.key(Optional.of(COURSE), no.kurspakker.portal.key.Scope.STATEMENTS_READ);
        JsonObject page = (JsonObject) JsonReader.read(LrsBench.text(
                bench.send("GET /statements", "", "authorization", LrsBench.basic(reader))));

        assertThat(((JsonArray) page.get("statements").orElseThrow()).items()).hasSize(1);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
