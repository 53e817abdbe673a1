package no.kurspakker.acceptance;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import no.kurspakker.tracking.json.JsonWriter;

/**
 * An LRS on an origin of its own, that stores and judges what it gets, and fails when it is told to. It also is where an
 * AU fetches its token.
 */
final class LrsServer implements AutoCloseable {

    private static final String VERSION = "1.0.3";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final StatementLog statements = new StatementLog();
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private volatile Supplier<LrsFault> faults = () -> LrsFault.NONE;

    private LrsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/xapi/", exchange -> answer(exchange, this::resource));
        server.createContext("/fetch/", exchange -> answer(exchange, this::token));
    }

    private record Answer(int status, String body) {}

    private interface Resource {
        Answer of(HttpExchange exchange, byte[] body) throws IOException;
    }

    static LrsServer start() {
        try {
            LrsServer lrs = new LrsServer();
            lrs.server.start();
            return lrs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String endpoint() {
        return address("/xapi/");
    }

    /** {@return an address that gives a token once} */
    String fetch(String launch) {
        return address("/fetch/" + launch);
    }

    StatementLog statements() {
        return statements;
    }

    /** {@return the documents of states and profiles by resource and query} */
    Map<String, String> documents() {
        return documents;
    }

    /** Lets requests fail as this says; asked once for each. */
    void setFaults(Supplier<LrsFault> faults) {
        this.faults = faults;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange, Resource resource) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, OPTIONS");
            headers.set(
                    "Access-Control-Allow-Headers",
                    "authorization, content-type, x-experience-api-version");
            headers.set("Access-Control-Expose-Headers", "Retry-After");
            headers.set("Access-Control-Max-Age", "600");
            if (exchange.getRequestMethod().equals("OPTIONS")) {
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            byte[] body;
            try (InputStream in = exchange.getRequestBody()) {
                body = in.readAllBytes();
            }
            failOrAnswer(exchange, faults.get(), () -> resource.of(exchange, body));
        }
    }

    private interface Doing {
        Answer answer() throws IOException;
    }

    private static void failOrAnswer(HttpExchange exchange, LrsFault fault, Doing doing)
            throws IOException {
        switch (fault) {
            case NONE -> send(exchange, doing.answer(), 0);
            case TOO_MANY_REQUESTS -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                send(exchange, new Answer(429, "later"), 0);
            }
            case ERROR -> send(exchange, new Answer(500, "error"), 0);
            case CONFLICT -> send(exchange, new Answer(409, "conflict"), 0);
            case TRUNCATED -> send(exchange, doing.answer(), 10);
            case CUT_AFTER -> doing.answer();
            case CUT_BEFORE -> exchange.close();
        }
    }

    /** Promises so many bytes more than come. */
    private static void send(HttpExchange exchange, Answer answer, int missing) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        int length = body.length + missing;
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
        }
    }

    private Answer token(HttpExchange exchange, byte[] body) {
        String launch = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        if (!exchange.getRequestMethod().equals("POST")) {
            statements.problem("token asked for by " + exchange.getRequestMethod());
        }
        return tokens.add("Basic " + launch + "-token")
                ? new Answer(200, "{\"auth-token\":\"" + launch + "-token\"}")
                : new Answer(200, "{\"error-code\":\"1\",\"error-text\":\"used\"}");
    }

    private Answer resource(HttpExchange exchange, byte[] body) {
        Headers headers = exchange.getRequestHeaders();
        String key = String.valueOf(headers.getFirst("Authorization"));
        if (!tokens.contains(key) && !key.equals(XapiLaunch.KEY)) {
            statements.problem("not a key: " + key);
            return new Answer(401, "");
        }
        if (!VERSION.equals(headers.getFirst("X-Experience-API-Version"))) {
            statements.problem("version " + headers.getFirst("X-Experience-API-Version"));
            return new Answer(400, "version");
        }
        String path = exchange.getRequestURI().getPath().substring("/xapi/".length());
        Map<String, String> query = query(exchange);
        return path.equals("statements")
                ? statements(exchange.getRequestMethod(), query, body)
                : document(exchange.getRequestMethod(), path + " " + query, body);
    }

    private Answer statements(String method, Map<String, String> query, byte[] body) {
        if (method.equals("POST")) {
            return new Answer(statements.store(body), "[\"stored\"]");
        }
        return statements
                .get(query.getOrDefault("statementId", ""))
                .map(found -> new Answer(200, JsonWriter.pretty(found)))
                .orElseGet(() -> new Answer(404, ""));
    }

    private Answer document(String method, String name, byte[] body) {
        if (method.equals("PUT")) {
            documents.put(name, new String(body, StandardCharsets.UTF_8));
            return new Answer(204, "");
        }
        String found = documents.get(name);
        return found == null ? new Answer(404, "") : new Answer(200, found);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
