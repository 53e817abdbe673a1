package no.kurspakker.tracking.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.kurspakker.tracking.check.StatementEquivalence;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.Reading;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** An LRS that stores and validates what it gets, and misbehaves when told to. */
final class LrsStandIn implements AutoCloseable {

    static final String KEY = "key";
    static final String SECRET = "kept-secret-4711";

    private static final int PAGE = 2;

    /** How one answer goes wrong. */
    record Mishap(int status, Map<String, String> headers, boolean isAfterStoring) {
        static Mishap of(int status) {
            return new Mishap(status, Map.of(), false);
        }
    }

    final Map<UUID, Statement> stored = new LinkedHashMap<>();
    final Map<String, byte[]> documents = new LinkedHashMap<>();
    /** The last body with files that came, as it came; handed out again when files are asked for. */
    byte[] multipart = new byte[0];

    private String multipartType = "";
    final ConcurrentLinkedQueue<Mishap> mishaps = new ConcurrentLinkedQueue<>();
    final List<Integer> batchSizes = new ArrayList<>();
    String versions = "[\"1.0.3\",\"2.0.0\"]";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    LrsStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/data/xAPI/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    LrsEndpoint endpoint() {
        return endpoint("/data/xAPI");
    }

    LrsEndpoint endpoint(String path) {
        return LrsEndpoint.of("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Mishap mishap = mishaps.poll();
            if (mishap != null && !mishap.isAfterStoring()) {
                mishap.headers().forEach(exchange.getResponseHeaders()::add);
                answer(exchange, mishap.status(), "");
                return;
            }
            if (mishap != null) {
                // Stores, then breaks the line in the middle of the answer.
                route(exchange, body, false);
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write('[');
                return;
            }
            route(exchange, body, true);
        }
    }

    private void route(HttpExchange exchange, byte[] body, boolean isAnswering) throws IOException {
        String resource = exchange.getRequestURI().getPath().substring("/data/xAPI/".length());
        Reply reply = resource.equals("about")
                ? new Reply(200, "{\"version\":" + versions + "}")
                : guarded(exchange, resource, body);
        if (isAnswering) {
            answer(exchange, reply.status(), reply.text());
        }
    }

    private record Reply(int status, String text) {}

    private Reply guarded(HttpExchange exchange, String resource, byte[] body) {
        String expected = Credentials.basic(KEY, SECRET).header();
        if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return new Reply(401, "");
        }
        String version = exchange.getRequestHeaders().getFirst("X-Experience-API-Version");
        if (version == null || !versions.contains(version)) {
            return new Reply(400, "X-Experience-API-Version: missing or not spoken");
        }
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null && type.startsWith("multipart/mixed; boundary=")) {
            multipart = body;
            multipartType = type;
            return post(version, firstPart(type.substring(type.indexOf('=') + 1), body));
        }
        if (query.containsKey("attachments")) {
            exchange.getResponseHeaders().add("Content-Type", multipartType);
            return new Reply(200, new String(multipart, StandardCharsets.UTF_8));
        }
        if (!resource.equals("statements")) {
            return document(exchange, resource + query, body);
        }
        return exchange.getRequestMethod().equals("POST") ? post(version, body) : get(query);
    }

    /** The JSON between the first two lines of {@code boundary}. */
    private static byte[] firstPart(String boundary, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        String json = text.split("--" + boundary, -1)[1].split("\r\n\r\n", 2)[1];
        return ("[" + json + "]").getBytes(StandardCharsets.UTF_8);
    }

    private Reply post(String version, byte[] body) {
        XapiVersion spoken = version.startsWith("2") ? XapiVersion.V2_0 : XapiVersion.V1_0_3;
        Reading<List<Statement>> reading = StatementReader.strict(spoken).readBatch(body);
        if (reading.value().isEmpty()) {
            return new Reply(400, reading.faults().get(0).sentence());
        }
        batchSizes.add(reading.value().get().size());
        for (Statement statement : reading.value().get()) {
            Statement old = stored.get(statement.id().orElseThrow());
            // A stern LRS: it has the statement already, and says so even if it is the same.
            if (old != null) {
                return new Reply(409, "statement " + statement.id().get() + " exists");
            }
        }
        reading.value()
                .get()
                .forEach(statement -> stored.put(
                        statement.id().orElseThrow(),
                        statement.withStored(java.time.Instant.EPOCH)));
        return new Reply(200, "[]");
    }

    private Reply get(Map<String, String> query) {
        if (query.containsKey("statementId")) {
            Statement statement = stored.get(UUID.fromString(query.get("statementId")));
            return statement == null
                    ? new Reply(404, "")
                    : new Reply(200, StatementWriter.text(statement));
        }
        int from = Integer.parseInt(query.getOrDefault("from", "0"));
        List<JsonObject> page = stored.values().stream()
                .skip(from)
                .limit(PAGE)
                .map(StatementWriter::json)
                .toList();
        boolean hasMore = from + PAGE < stored.size();
        JsonObject json = new JsonObjectBuilder()
                .put("statements", new JsonArray(List.copyOf(page)))
                .put("more", hasMore ? "/data/xAPI/statements?from=" + (from + PAGE) : "")
                .build();
        return new Reply(200, JsonWriter.text(json));
    }

    private Reply document(HttpExchange exchange, String key, byte[] body) {
        byte[] old = documents.get(key);
        String etag = old == null ? "" : "\"" + java.util.Arrays.hashCode(old) + "\"";
        String match = exchange.getRequestHeaders().getFirst("If-Match");
        boolean isNoneWanted = exchange.getRequestHeaders().containsKey("If-None-Match");
        if (exchange.getRequestMethod().equals("GET")) {
            if (old == null) {
                return new Reply(404, "");
            }
            exchange.getResponseHeaders().add("ETag", etag);
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            return new Reply(200, new String(old, StandardCharsets.UTF_8));
        }
        if (isNoneWanted ? old != null : !etag.equals(match)) {
            return new Reply(412, "");
        }
        if (exchange.getRequestMethod().equals("DELETE")) {
            documents.remove(key);
        } else {
            documents.put(key, body);
        }
        return new Reply(204, "");
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new java.util.TreeMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(
                status, status == 204 || bytes.length == 0 ? -1 : bytes.length);
        if (status != 204 && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    boolean holds(Statement statement) {
        Statement found = stored.get(statement.id().orElseThrow());
        return found != null
                && StatementEquivalence.isSame(
                        StatementWriter.json(found), StatementWriter.json(statement));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
