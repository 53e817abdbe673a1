package no.kurspakker.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An LRS on this machine that stores statements by id, lets in one key, and refuses what it is told to refuse. */
final class TinyLrs implements AutoCloseable {

    static final String KEY = "basic course:kept-secret-4711";

    private final Map<String, JsonNode> stored = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Set<String> refusedVerbs = Collections.synchronizedSet(new TreeSet<>());
    private final List<String> queries = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    TinyLrs() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/xapi/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/xapi/";
    }

    Map<String, JsonNode> stored() {
        return stored;
    }

    Set<String> refusedVerbs() {
        return refusedVerbs;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestURI().getPath().endsWith("/about")) {
                answer(exchange, 200, "{\"version\":[\"1.0.3\"]}");
            } else if (isLetIn(exchange) && exchange.getRequestMethod().equals("GET")) {
                answer(exchange, 200, found(exchange.getRequestURI().getQuery()));
            } else if (isLetIn(exchange)) {
                answer(exchange, store(body), "[]");
            } else {
                answer(exchange, 401, "");
            }
        }
    }

    private static boolean isLetIn(HttpExchange exchange) {
        String pair = KEY.substring("basic ".length());
        String expected = "Basic "
                + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /** All that it has, whatever was asked for; it never had a voiding statement. */
    private String found(String query) {
        queries.add(query);
        List<String> found = query.contains("verbs/voided")
                ? List.of()
                : stored.values().stream()
                        .map(statement -> statement
                                .toString()
                                .replaceFirst("\\{", "{\"stored\":\"2026-10-12T18:15:00Z\","))
                        .toList();
        return "{\"statements\":[" + String.join(",", found) + "],\"more\":\"\"}";
    }

    List<String> queries() {
        return queries;
    }

    private int store(byte[] body) {
        JsonNode batch = JsonMapper.shared().readTree(body);
        for (JsonNode statement : batch) {
            if (refusedVerbs.contains(statement.path("verb").path("id").asString())) {
                return 400;
            }
        }
        batch.forEach(statement -> stored.put(statement.path("id").asString(), statement));
        return 200;
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
