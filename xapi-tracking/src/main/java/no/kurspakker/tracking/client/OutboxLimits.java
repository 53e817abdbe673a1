package no.kurspakker.tracking.client;

/**
 * How much an outbox may hold.
 *
 * @param statements waiting or refused, at least 1
 * @param bytes of the file, at least 4,096
 */
public record OutboxLimits(int statements, long bytes) {

    /** 100,000 statements, 256 MB. */
    public static final OutboxLimits USUAL = new OutboxLimits(100_000, 256L << 20);

    private static final long LEAST_BYTES = 4_096;

    public OutboxLimits {
        if (statements < 1 || bytes < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "limits are too low: " + statements + " statements, " + bytes + " bytes");
        }
    }
}
