package no.kurspakker.portal.lrs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Reads a body up to a size, and for so long: a client that sends a byte now and then would else hold a thread for ever.
 *
 * @param limit in bytes
 * @param nanos a clock that only goes forward
 */
record BodyReader(int limit, LongSupplier nanos) {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int AT_ONCE = 8 * 1024;

    byte[] read(InputStream in) throws IOException {
        long start = nanos.getAsLong();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] some = new byte[AT_ONCE];
        int count = in.read(some);
        while (count >= 0) {
            body.write(some, 0, count);
            if (body.size() > limit) {
                throw tooLarge(limit);
            }
            if (nanos.getAsLong() - start > LONGEST.toNanos()) {
                throw new LrsRefusal(
                        LrsRefusal.TIMEOUT,
                        "the body did not arrive within " + LONGEST.toSeconds() + " seconds");
            }
            count = in.read(some);
        }
        return body.toByteArray();
    }

    static LrsRefusal tooLarge(int limit) {
        return new LrsRefusal(LrsRefusal.TOO_LARGE, "the body is larger than " + limit + " bytes");
    }
}
