package no.kurspakker.portal.preview;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObject;

/** Tells open panels what happens, as server-sent events, in the order in which it is told. Safe for use by several threads. */
final class EventStream implements AutoCloseable {

    /** Milliseconds between them: the server closes a connection that is silent for thirty seconds. */
    private static final long SIGN_OF_LIFE = 10_000;

    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
    private final ExecutorService sending = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "preview-events");
        thread.setDaemon(true);
        return thread;
    });
    private final Pulse pulse = Pulse.start("preview-pulse", SIGN_OF_LIFE, () -> later(this::sign));

    private void sign() {
        clients.forEach(client -> client.sendComment(""));
    }

    /** Has {@code client} hear of everything from now on, how things stand first. */
    void join(SseClient client, Supplier<JsonObject> state) {
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        later(() -> {
            clients.add(client);
            client.sendEvent("state", JsonWriter.text(state.get()));
        });
    }

    void tell(String type, JsonObject json) {
        later(() -> clients.forEach(client -> client.sendEvent(type, JsonWriter.text(json))));
    }

    private void later(Runnable task) {
        try {
            sending.execute(task);
        } catch (RejectedExecutionException closed) {
            // nobody listens any more
        }
    }

    @Override
    public void close() {
        pulse.close();
        sending.shutdownNow();
        clients.forEach(SseClient::close);
    }
}
