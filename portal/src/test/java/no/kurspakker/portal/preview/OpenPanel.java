package no.kurspakker.portal.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;

/** A preview of a folder with its panel open, as far as requests and events go. */
final class OpenPanel implements AutoCloseable {

    private static final long LIMIT = 30;

    /** What the panel heard. */
    record Event(String type, JsonObject json) {}

    private final Preview preview;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private String type = "";

    OpenPanel(Path folder) throws IOException {
        preview = Preview.start(new PreviewSettings(
                folder,
                Optional.of(0),
                Locale.ENGLISH,
                Clock.systemUTC(),
                new SecureRandom(),
                build -> {}));
        Thread listening = new Thread(this::listen, "panel");
        listening.setDaemon(true);
        listening.start();
    }

    private void listen() {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("/-/events"))
                .header("Accept", "text/event-stream")
                .build();
        try {
            client.send(request, BodyHandlers.ofLines()).body().forEach(this::line);
        } catch (IOException | UncheckedIOException ended) {
            // the preview is closed
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void line(String line) {
        if (line.startsWith("event:")) {
            type = line.substring("event:".length()).strip();
        } else if (line.startsWith("data:")) {
            String data = line.substring("data:".length()).strip();
            events.add(new Event(type, (JsonObject) JsonReader.read(data)));
        }
    }

    /** {@return the next event of {@code type} of which {@code condition} holds} */
    JsonObject next(String wanted, Predicate<JsonObject> condition) throws InterruptedException {
        while (true) {
            Event event = events.poll(LIMIT, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("no such event: " + wanted);
            }
            if (event.type().equals(wanted) && condition.test(event.json())) {
                return event.json();
            }
        }
    }

    /** {@return how things stand after build {@code number}} */
    JsonObject built(int number) throws InterruptedException {
        return next("state", state -> number(state, "build") == number);
    }

    static int number(JsonObject json, String name) {
        return ((JsonNumber) json.get(name).orElseThrow()).decimal().intValue();
    }

    URI address() {
        return preview.address();
    }

    String origin() {
        return "http://127.0.0.1:" + address().getPort();
    }

    HttpResponse<String> order(String path, String json) throws IOException, InterruptedException {
        return order(path, json, origin());
    }

    HttpResponse<String> order(String path, String json, String origin)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address().resolve(path))
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /** {@return the answer to a request for {@code url}, under whatever name of this machine} */
    HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return client.send(to(url).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String url, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = to(url).POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String url) {
        URI asked = URI.create(url);
        String target =
                asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        return HttpRequest.newBuilder(address().resolve(target))
                .header("Host", asked.getAuthority());
    }

    @Override
    public void close() {
        preview.close();
    }
}
