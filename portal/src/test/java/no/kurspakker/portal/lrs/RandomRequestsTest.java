package no.kurspakker.portal.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests by chance, and good ones that are damaged by chance: none is a fault of the portal, and none shows how it is made. The profile
 * {@code soak} makes 100,000; {@code -Dkurspakker.load.seed=N} makes others.
 */
class RandomRequestsTest {

    private static final int REQUESTS = Integer.getInteger("kurspakker.load.requests", 3_000);
    private static final long SEED = Long.getLong("kurspakker.load.seed", 20_261_125);
    private static final String FORBIDDEN =
            "(?s).*(\\bat [a-z]+\\.[a-z]+|Exception|java\\.|sqlite|SELECT |org\\.).*";
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW", "");
    private static final List<String> PATHS = List.of(
            "/statements",
            "/activities/state",
            "/activities/profile",
            "/agents/profile",
            "/activities",
            "/agents",
            "/about",
            "/extended",
            "",
            "/../statements",
            "/statements/x");
    private static final List<String> NAMES = List.of(
            "statementId",
            "voidedStatementId",
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "ascending",
            "activityId",
            "stateId",
            "profileId",
            "method",
            "content",
            "more",
            "cursor",
            "%00",
            "");
    private static final List<String> VALUES = List.of(
            "",
            "true",
            "0",
            "-1",
            "1",
            "99999999999999999999",
            "2026-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:60Z",
            "exact",
            "canonical",
            "{\"mbox\":\"mailto:a@example.org\"}",
            "{\"account\":{}}",
            "[]",
            "null",
            "{",
            "\0",
            "urn:x:a",
            "https://example.org/" + "x".repeat(3_000),
            "\ud800",
            "%",
            "é",
            "{\"objectType\":\"Group\",\"member\":[]}");
    private static final List<String> HEADERS = List.of(
            "authorization",
            "x-experience-api-version",
            "content-type",
            "if-match",
            "if-none-match",
            "accept-language",
            "accept",
            "content-length",
            "content-encoding",
            "range");
    private static final List<String> HEADER_VALUES = List.of(
            "",
            "*",
            "1.0.3",
            "2.0.0",
            "3",
            "1.0.99999999999999999",
            "application/json",
            "multipart/mixed; boundary=x",
            "multipart/mixed",
            "multipart/mixed; boundary=\"",
            "text/plain",
            "Basic",
            "Basic ====",
            "Basic OjpZ",
            "Bearer x",
            "\"abc\"",
            "nb;q=x,en;q=2",
            "\0",
            "application/json; charset=utf-77",
            "W/\"a\"");
    private static final List<String> JSON = List.of(
            "null",
            "[]",
            "{}",
            "-0",
            "1e999999999",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "true",
            "{\"a\":{\"b\":[1,2,{}]}}",
            "\"mailto:\"",
            "\"http://[\"",
            "99999999999999999999999");

    @TempDir
    private Path data;

    private final Random random = new Random(SEED);

    @Test
    void noRequestIsAFaultOfThePortal() throws Exception {
        Map<Integer, Integer> statuses = new HashMap<>();
        try (LrsBench bench = new LrsBench(new SqliteFolder(data))) {
            for (int i = 0; i < REQUESTS; i++) {
                String request = one(METHODS) + " " + path();
                String body = body();
                String[] headers = headers();
                LrsResponse response = bench.send(request, body, headers);
                String what =
                        "request " + i + ": " + request + "\n" + body + "\n" + List.of(headers);
                assertThat(response.status()).as(what).isLessThan(500);
                if (response.status() >= 400) {
                    assertThat(LrsBench.text(response)).as(what).doesNotMatch(FORBIDDEN);
                }
                statuses.merge(response.status(), 1, Integer::sum);
            }
            assertThat(bench.statements.consistentThrough()).isPositive();
        }
        // Some get through, or nothing behind the first gate would have been tried.
        assertThat(statuses.keySet()).contains(200, 204, 400, 401, 404, 405);
    }

    private String path() {
        String path = random.nextInt(3) == 0 ? one(PATHS) : PATHS.get(random.nextInt(6));
        List<String> pairs = new ArrayList<>();
        if (random.nextBoolean() && path.equals("/statements")) {
            pairs.add("statementId=" + UUID.randomUUID());
        }
        if (random.nextInt(3) > 0 && path.startsWith("/a")) {
            pairs.add("activityId=urn:x:a");
            pairs.add("agent=" + encode("{\"mbox\":\"mailto:a@example.org\"}"));
            pairs.add(path.contains("state") ? "stateId=s" : "profileId=p");
        }
        for (int i = random.nextInt(4); i > 1; i--) {
            String value = one(VALUES);
            pairs.add(one(NAMES) + "=" + (random.nextInt(9) == 0 ? value : encode(value)));
        }
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private String body() {
        String good = "{\"id\":\"" + UUID.randomUUID() + "\",\"actor\":{\"mbox\":"
                + "\"mailto:a@example.org\"},\"verb\":{\"id\":\"http://example.org/did\",\"display\":"
                + "{\"en\":\"did\"}},\"object\":{\"id\":\"urn:x:a\",\"definition\":{\"name\":{\"en\":"
                + "\"A\"}}},\"result\":{\"score\":{\"scaled\":0.5},\"duration\":\"PT1S\"},\"context\":"
                + "{\"registration\":\"" + UUID.randomUUID()
                + "\",\"contextActivities\":{\"parent\":"
                + "[{\"id\":\"urn:x:c\"}]}},\"timestamp\":\"2026-01-01T00:00:00Z\"}";
        return switch (random.nextInt(8)) {
            case 0 -> good;
            case 1 -> "[" + good + "," + good.replaceFirst("\"id\":\"", "\"id\":\"0") + "]";
            case 2 -> one(JSON);
            case 3 -> "--x\r\nContent-Type: application/json\r\n\r\n" + good + "\r\n--x--";
            case 4 ->
                "method=GET&content=" + encode(good) + "&" + one(NAMES) + "=" + encode(one(VALUES));
            case 5 -> replaced(good);
            default -> damaged(good);
        };
    }

    /** Some value of the statement becomes another. */
    private String replaced(String good) {
        List<Integer> colons = new ArrayList<>();
        for (int i = good.indexOf("\":"); i >= 0; i = good.indexOf("\":", i + 1)) {
            colons.add(i + 2);
        }
        int at = colons.get(random.nextInt(colons.size()));
        int end = at;
        while (",}]".indexOf(good.charAt(end)) < 0) {
            end++;
        }
        return good.substring(0, at) + one(JSON) + good.substring(end);
    }

    /** Some characters of the statement become others, go, or stand twice. */
    private String damaged(String good) {
        StringBuilder text = new StringBuilder(good);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(0x250));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.insert(at, "\"{}[],:\\0".charAt(random.nextInt(9)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 30)));
            }
        }
        return text.toString();
    }

    private String[] headers() {
        List<String> headers = new ArrayList<>();
        if (random.nextBoolean()) {
            headers.addAll(List.of("if-none-match", "*"));
        }
        for (int i = random.nextInt(4); i > 2; i--) {
            headers.add(one(HEADERS));
            headers.add(one(HEADER_VALUES));
        }
        return headers.toArray(String[]::new);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
