package no.kurspakker.portal.lrs;

/**
 * How much one request may ask for.
 *
 * @param body largest body in bytes
 * @param relayBody largest body of a relay key in bytes
 * @param batch most statements in one request
 * @param relayBatch most statements in one request of a relay key
 * @param relayPerMinute most statements that one relay key may add in a minute
 */
public record LrsLimits(int body, int relayBody, int batch, int relayBatch, int relayPerMinute) {

    public static final LrsLimits USUAL =
            new LrsLimits(16 * 1024 * 1024, 64 * 1024, 1_000, 50, 3_000);
}
