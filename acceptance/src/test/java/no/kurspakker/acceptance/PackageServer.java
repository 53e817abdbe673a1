package no.kurspakker.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves an unpacked package, and beside it a page that has nothing to do with it. */
final class PackageServer implements AutoCloseable {

    private static final String CONTENT = "/content/";
    private static final byte[] ELSEWHERE =
            "<!DOCTYPE html><title>elsewhere</title><link rel=\"icon\" href=\"data:,\">"
                    .getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private PackageServer(Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> send(exchange, "page.html", ELSEWHERE));
        server.createContext(CONTENT, exchange -> file(exchange, folder));
    }

    static PackageServer start(CoursePackage course) {
        try {
            PackageServer started = new PackageServer(course.folder());
            started.server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the address of a file in the package} */
    String content(String file) {
        return address(CONTENT + file);
    }

    /** {@return the address of another page of the same origin} */
    String elsewhere() {
        return address("/elsewhere");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void file(HttpExchange exchange, Path folder) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(CONTENT.length());
        Path file = folder.resolve(name).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) {
            send(exchange, name, Files.readAllBytes(file));
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, String name, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(name));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
