package no.kurspakker.tracking.report.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.client.Credentials;
import no.kurspakker.tracking.client.LrsClient;
import no.kurspakker.tracking.client.LrsEndpoint;
import no.kurspakker.tracking.client.LrsSettings;
import no.kurspakker.tracking.client.Retries;
import no.kurspakker.tracking.client.Waiting;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.report.Population;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LrsJournalTest {

    private static final Iri COURSE = Courses.plan().courseActivityId();
    private static final Instant STORED = Instant.parse("2026-10-01T00:00:00Z");
    /** Far more than is asked for again. */
    private static final Duration APART = LrsJournal.OVERLAP.multipliedBy(2);

    private static final int PAGE = 10;

    @TempDir
    private Path folder;

    private final List<Statement> held = new ArrayList<>();
    private final List<Map<String, String>> asked = new ArrayList<>();
    private int pagesUntilFailure = Integer.MAX_VALUE;
    private HttpServer server;

    @BeforeEach
    void startLrs() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/xAPI/statements", this::answer);
        server.start();
    }

    @AfterEach
    void stopLrs() {
        server.stop(0);
    }

    private void holds(List<Statement> statements) {
        for (Statement statement : statements) {
            held.add(statement.withStored(STORED.plus(APART.multipliedBy(held.size()))));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> query = new TreeMap<>();
            for (String pair : exchange.getRequestURI().getRawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
            asked.add(query);
            if (pagesUntilFailure-- == 0) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            byte[] body = page(query).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String page(Map<String, String> query) {
        Instant since = Instant.parse(query.getOrDefault("since", "1970-01-01T00:00:00Z"));
        List<Statement> found = held.stream()
                .filter(statement -> statement.stored().orElseThrow().isAfter(since))
                .filter(statement -> !query.containsKey("verb")
                        || statement.verb().id().value().equals(query.get("verb")))
                .toList();
        int from = Integer.parseInt(query.getOrDefault("from", "0"));
        int to = Math.min(found.size(), from + PAGE);
        String texts = String.join(
                ",", found.subList(from, to).stream().map(StatementWriter::text).toList());
        // As LRSs do: the rest of the same question.
        String more = to < found.size()
                ? "/xAPI/statements?since=" + since + "&from=" + to
                        + (query.containsKey("verb") ? "&verb=" + query.get("verb") : "")
                : "";
        return "{\"statements\":[" + texts + "],\"more\":\"" + more + "\"}";
    }

    private void update() throws IOException {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/xAPI";
        LrsSettings settings = new LrsSettings(
                LrsEndpoint.of(address),
                Credentials.basic("key", "secret"),
                XapiVersion.V1_0_3,
                Duration.ofSeconds(30),
                new Retries(1, Duration.ofMillis(1), Duration.ofMillis(1)));
        journal().update(LrsClient.over(settings, Waiting.real()), count -> {});
    }

    private LrsJournal journal() {
        return new LrsJournal(folder, "an LRS", COURSE);
    }

    /** The ids of all statements in the journal, in their order. */
    private Set<String> kept() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (String line : Files.readAllLines(journal().statements())) {
            ids.add(line.replaceFirst(".*?\"id\":\"([0-9a-f-]{36})\".*", "$1"));
        }
        return ids;
    }

    private List<String> allIds() {
        return held.stream().map(one -> one.id().orElseThrow().toString()).toList();
    }

    @Test
    void onlyWhatIsNewIsAskedFor() throws IOException {
        List<Statement> statements = Population.of(51, 4, 2);
        holds(statements.subList(0, 25));
        update();
        holds(statements.subList(25, 31));
        asked.clear();

        update();

        assertThat(kept()).containsExactlyInAnyOrderElementsOf(allIds());
        Instant last = STORED.plus(APART.multipliedBy(24));
        assertThat(Instant.parse(asked.get(0).get("since")))
                .isEqualTo(last.minus(LrsJournal.OVERLAP));
        // The last one again, and the six: one page.
        assertThat(asked).hasSize(2);
        assertThat(Files.readAllLines(journal().statements()).size()).isLessThan(31 + PAGE);
        assertThat(asked.get(1)).containsEntry("verb", FactReader.VOIDED.value());
    }

    @Test
    void whatWasBrokenOffGoesOnWhereItStopped() throws IOException {
        holds(Population.of(52, 6, 2).subList(0, 45));
        pagesUntilFailure = 2;
        assertThatThrownBy(this::update).isInstanceOf(IOException.class);
        assertThat(kept()).containsExactlyElementsOf(allIds().subList(0, 2 * PAGE));
        // A crash in the middle of writing leaves half a line.
        Files.writeString(journal().statements(), "{\"id\":\"half", StandardOpenOption.APPEND);
        pagesUntilFailure = Integer.MAX_VALUE;
        asked.clear();

        update();

        assertThat(kept()).containsExactlyInAnyOrderElementsOf(allIds());
        assertThat(Instant.parse(asked.get(0).get("since")))
                .isEqualTo(STORED.plus(APART.multipliedBy(2 * PAGE - 1)).minus(LrsJournal.OVERLAP));
        assertThat(Files.readString(journal().statements())).doesNotContain("half");
    }

    @Test
    void statementsOfAnotherLrsAreNotMixedIn() throws IOException {
        holds(Population.of(53, 1, 1));
        update();

        assertThatThrownBy(() -> new LrsJournal(folder, "another LRS", COURSE)
                        .update(LrsClientThatIsNotAsked.client(), count -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another LRS or course: an LRS");
    }

    /** Fails if it is asked anything. */
    private static final class LrsClientThatIsNotAsked {

        static LrsClient client() {
            return (LrsClient) java.lang.reflect.Proxy.newProxyInstance(
                    LrsClient.class.getClassLoader(),
                    new Class<?>[] {LrsClient.class},
                    (proxy, method, arguments) -> {
                        throw new AssertionError(method + " was called");
                    });
        }
    }
}
