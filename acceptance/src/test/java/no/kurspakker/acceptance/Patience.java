package no.kurspakker.acceptance;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what another thread brings about. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Patience() {}

    /**
     * Waits until a condition holds that changes only under the lock of {@code monitor}, whose owner notifies; the
     * caller holds it.
     *
     * @return whether it holds within ten seconds
     */
    static boolean await(Object monitor, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        try {
            while (!condition.getAsBoolean()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                monitor.wait(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
