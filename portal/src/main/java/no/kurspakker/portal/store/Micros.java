package no.kurspakker.portal.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as whole microseconds since 1970, as they are in the database. */
public final class Micros {

    private static final long PER_SECOND = 1_000_000;
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Micros() {}

    public static long now(Clock clock) {
        return of(clock.instant());
    }

    public static long of(Instant time) {
        // Beyond 200,000 years the product would overflow, and no statement is there.
        long seconds = Math.max(-1L << 42, Math.min(1L << 42, time.getEpochSecond()));
        return seconds * PER_SECOND + time.getNano() / 1_000;
    }

    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** {@return {@code micros} as RFC 3339 has it, with six decimals} */
    public static String text(long micros) {
        return TEXT.format(instant(micros));
    }
}
