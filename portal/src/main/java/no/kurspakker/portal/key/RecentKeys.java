package no.kurspakker.portal.key;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Keys as they were in the database a moment ago, so that a program that sends much does not have its key looked up each time. A key
 * that another process ends is good for {@link #AGE} more at most. Safe for use by several threads.
 */
final class RecentKeys {

    /** How old what is told may be. */
    static final Duration AGE = Duration.ofSeconds(1);

    private static final int MOST = 1_000;

    private final Map<String, Read> keys = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();

    private record Read(KeyRow key, long generation, long nanos) {

        boolean isRecent() {
            return System.nanoTime() - nanos < AGE.toNanos();
        }
    }

    /** {@return the key {@code id}, from {@code database} where it was not read lately; one that is not there is looked for each time} */
    Optional<KeyRow> get(String id, Function<String, Optional<KeyRow>> database) {
        Read known = keys.get(id);
        // One that was being read while keys were forgotten is of the generation before.
        long current = generation.get();
        if (known != null && known.generation() == current && known.isRecent()) {
            return Optional.of(known.key());
        }
        long now = System.nanoTime();
        Optional<KeyRow> found = database.apply(id);
        if (keys.size() >= MOST) {
            keys.clear();
        }
        found.ifPresentOrElse(
                key -> keys.put(id, new Read(key, current, now)), () -> keys.remove(id));
        return found;
    }

    /** Has every key read anew. */
    void forget() {
        generation.incrementAndGet();
        keys.clear();
    }
}
