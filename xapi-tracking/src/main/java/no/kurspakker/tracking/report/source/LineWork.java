package no.kurspakker.tracking.report.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import no.kurspakker.tracking.json.RawLine;
import no.kurspakker.tracking.json.RawLines;

/** Has lines of files worked on by several threads, some hundred at a time, while the next ones are read. Used by one thread. */
final class LineWork implements Closeable {

    private static final int AT_ONCE = 500;
    private static final int MOST_THREADS = 4;

    private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
        Thread thread = new Thread(task, "lines");
        thread.setDaemon(true);
        return thread;
    });

    /** Gives the lines of {@code file} to {@code work}, in any thread, and what it makes to {@code use}, in order and in this one. */
    <T> void each(Path file, Function<List<RawLine>, T> work, Consumer<T> use) throws IOException {
        Queue<CompletableFuture<T>> ahead = new ArrayDeque<>();
        try (RawLines lines = RawLines.open(file)) {
            List<RawLine> some = next(lines);
            while (!some.isEmpty()) {
                List<RawLine> taken = some;
                ahead.add(CompletableFuture.supplyAsync(() -> work.apply(taken), pool));
                if (ahead.size() > 2 * threads) {
                    use.accept(done(ahead.remove()));
                }
                some = next(lines);
            }
        }
        for (CompletableFuture<T> one : ahead) {
            use.accept(done(one));
        }
    }

    private static List<RawLine> next(RawLines lines) throws IOException {
        List<RawLine> some = new ArrayList<>(AT_ONCE);
        Optional<RawLine> line = lines.next();
        while (line.isPresent()) {
            some.add(line.get());
            line = some.size() < AT_ONCE ? lines.next() : Optional.empty();
        }
        return some;
    }

    private static <T> T done(CompletableFuture<T> one) {
        try {
            return one.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
