package no.kurspakker.portal.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that post statements, and post again what was not acknowledged, as every client of an LRS has to. */
final class RetryingClients {

    private static final int CLIENTS = 32;
    private static final int PAUSE_MILLIS = 20;

    private final Ports ports;
    private final String key;
    private final Queue<UUID> waiting = new ConcurrentLinkedQueue<>();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> surprises = ConcurrentHashMap.newKeySet();
    private final AtomicInteger again = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();

    RetryingClients(Ports ports, String key) {
        this.ports = ports;
        this.key = key;
    }

    /** Posts {@code count} statements, each in a request of its own. */
    void start(int count) {
        for (int i = 0; i < count; i++) {
            waiting.add(UUID.randomUUID());
        }
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            Thread thread = new Thread(() -> run(number), "client-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    private void run(int number) {
        UUID next = waiting.poll();
        int turn = number;
        while (next != null) {
            try (RawClient client = new RawClient(ports.pick(turn++), key)) {
                while (next != null) {
                    RawClient.Answer answer =
                            client.send("POST", "/statements", Statements.one(next, number));
                    if (answer.status() == 200) {
                        acknowledged.add(next);
                        next = waiting.poll();
                    } else if (answer.status() == 503) {
                        again.incrementAndGet();
                        Thread.sleep(PAUSE_MILLIS);
                    } else {
                        surprises.add(answer.toString());
                        next = waiting.poll();
                    }
                }
            } catch (IOException broken) {
                again.incrementAndGet();
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until {@code count} statements are acknowledged. */
    void await(int count) throws InterruptedException {
        while (acknowledged.size() < count && threads.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(1);
        }
    }

    /** {@return the statements that the portals have taken responsibility for so far} */
    Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** {@return answers that are neither yes nor "later"} */
    Set<String> surprises() {
        return Set.copyOf(surprises);
    }

    /** {@return how often a request had to be sent again} */
    int again() {
        return again.get();
    }

    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
