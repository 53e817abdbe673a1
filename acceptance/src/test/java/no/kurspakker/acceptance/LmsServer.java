package no.kurspakker.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A platform with one course and one learner, on a port of its own. It serves the unpacked package with Moodle's
 * headers, hands out what the learner's attempt holds, and keeps every call and every commit.
 */
final class LmsServer implements AutoCloseable {

    /** Where the package lies; a platform puts a revision number in it. */
    static final String CONTENT = "/pluginfile.php/27/mod_scorm/content/3/";

    private static final String ELSEWHERE =
            "<!DOCTYPE html><title>elsewhere</title><link rel=\"icon\" href=\"data:,\">";

    static {
        // Else each answer on an open connection waits some 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String FOR_EVER = "private, max-age=7776000, immutable";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CoursePackage content;
    private final LmsSettings settings;
    private final Attempt attempt;
    private final CallLog calls = new CallLog();
    private final AtomicInteger visits = new AtomicInteger();
    private volatile boolean storing = true;

    private LmsServer(
            Function<String, CoursePackage> content, LmsSettings settings, Attempt attempt)
            throws IOException {
        this.settings = settings;
        this.attempt = attempt;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.content = content.apply(address(""));
        server.setExecutor(threads);
        server.createContext("/play", this::play);
        server.createContext("/elsewhere", exchange -> html(exchange, ELSEWHERE));
        server.createContext(
                "/favicon.ico", exchange -> answer(exchange, "image/x-icon", new byte[0]));
        server.createContext("/visits/", this::receive);
        server.createContext(CONTENT, this::content);
        Path module = Setting.MODULE.path();
        serve("/lms/", module.resolve("target/lms"));
        serve("/scorm-again/", module.resolve("node_modules/scorm-again/dist"));
    }

    static LmsServer start(CoursePackage content, LmsSettings settings) {
        return start(origin -> content, settings);
    }

    /** {@return a platform with the package that is made for its origin} */
    static LmsServer start(Function<String, CoursePackage> content, LmsSettings settings) {
        try {
            LmsServer lms = new LmsServer(content, settings, new Attempt(settings.version()));
            lms.server.start();
            return lms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the platform after {@code next} was uploaded in place of its package: the learner's attempt goes on} */
    LmsServer updatedTo(CoursePackage next) {
        try {
            LmsServer lms = new LmsServer(origin -> next, settings, attempt);
            lms.visits.set(visits.get());
            lms.server.start();
            return lms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the address of the page that plays the course; each request of it begins a visit} */
    String play() {
        return address("/play");
    }

    /** {@return the address of a page that has nothing to do with the course} */
    String elsewhere() {
        return address("/elsewhere");
    }

    /** {@return the address of the content itself, outside any platform} */
    String contentAlone() {
        return address(CONTENT + "index.html");
    }

    CoursePackage course() {
        return content;
    }

    ScormVersion version() {
        return settings.version();
    }

    CallLog calls() {
        return calls;
    }

    Attempt attempt() {
        return attempt;
    }

    /** {@return the number of the latest visit, from 1} */
    int visit() {
        return visits.get();
    }

    /** Waits until the goodbye of a visit has come, and all the calls and commits before it. */
    void awaitGoodbye(int visit) {
        Call goodbye = calls.awaitGoodbye(visit, settings.version().goodbye());
        attempt.awaitCommits(visit, goodbye.commits());
    }

    /** Whether commits are stored, or answered with false. */
    void setStoring(boolean storing) {
        this.storing = storing;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void play(HttpExchange exchange) throws IOException {
        int visit = visits.incrementAndGet();
        html(exchange, LmsPage.of(settings, visit, attempt.nextVisit()));
    }

    private void html(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        answer(exchange, MediaTypes.of("page.html"), page.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code /visits/<number>/calls} or {@code /visits/<number>/commits}. */
    private void receive(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        JsonNode body;
        try (InputStream in = exchange.getRequestBody()) {
            body = JsonMapper.shared().readTree(in.readAllBytes());
        }
        boolean taken = true;
        if (path[3].equals("calls")) {
            calls.add(readCalls(Integer.parseInt(path[2]), body));
        } else {
            taken = storing;
            attempt.receive(
                    Integer.parseInt(path[2]),
                    body.get("number").asInt(),
                    taken ? readValues(body.get("values")) : Map.of());
        }
        answer(
                exchange,
                "application/json",
                String.valueOf(taken).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Call> readCalls(int visit, JsonNode body) {
        List<Call> calls = new ArrayList<>();
        for (JsonNode call : body) {
            List<String> arguments = new ArrayList<>();
            call.get("arguments").forEach(argument -> arguments.add(argument.asString()));
            calls.add(new Call(
                    visit,
                    call.get("number").asInt(),
                    call.get("function").asString(),
                    arguments,
                    call.get("result").asString(),
                    call.get("error").asString(),
                    call.get("commits").asInt()));
        }
        return calls;
    }

    private static Map<String, String> readValues(JsonNode values) {
        Map<String, String> read = new LinkedHashMap<>();
        values.properties()
                .forEach(value -> read.put(value.getKey(), value.getValue().asString()));
        return read;
    }

    private void content(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", FOR_EVER);
        file(exchange, content.folder(), CONTENT);
    }

    private void serve(String path, Path folder) {
        server.createContext(path, exchange -> file(exchange, folder, path));
    }

    private static void file(HttpExchange exchange, Path folder, String prefix) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(prefix.length());
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        answer(exchange, MediaTypes.of(name), Files.readAllBytes(file));
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
