package no.kurspakker.tracking.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Time and chance, given from outside so that tests need neither. */
public record Waiting(InstantSource clock, RandomGenerator random, Pause pause) {

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration length) throws InterruptedException;
    }

    /** {@return the clock and the patience of this machine} */
    public static Waiting real() {
        return new Waiting(
                InstantSource.system(),
                RandomGenerator.getDefault(),
                length -> Thread.sleep(length.toMillis()));
    }

    /** Waits between half of {@code length} and all of it, so that not all senders come back at once. */
    void jittered(Duration length) throws IOException {
        long millis = length.toMillis();
        exactly(Duration.ofMillis(millis / 2 + random.nextLong(millis / 2 + 1)));
    }

    void exactly(Duration length) throws IOException {
        try {
            pause.of(length);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("waiting for the LRS was interrupted");
        }
    }
}
