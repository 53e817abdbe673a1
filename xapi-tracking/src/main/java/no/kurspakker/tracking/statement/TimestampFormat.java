package no.kurspakker.tracking.statement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Points in time: ISO 8601 when reading, RFC 3339 with milliseconds and {@code Z} when writing (1.0.3, 4.5).
 */
public final class TimestampFormat {

    private static final DateTimeFormatter WRITING =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private TimestampFormat() {}

    /** {@return {@code time} with three decimals, in UTC; what is finer is cut off} */
    public static String write(Instant time) {
        return WRITING.format(time.truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * {@return the time that {@code text} names in the extended or basic form of ISO 8601}
     *
     * <p>A time without an offset is read as UTC. The offset {@code -00:00} is refused: it means that the offset is unknown.
     */
    public static Optional<Instant> read(String text) {
        return new TimestampScanner(text).scan();
    }

    /** {@return whether {@code text} names seconds and an offset, as RFC 3339 demands} */
    public static boolean isRfc3339(String text) {
        int length = text.length();
        if (length < 20
                || text.charAt(4) != '-'
                || text.charAt(16) != ':'
                || read(text).isEmpty()) {
            return false;
        }
        char last = text.charAt(length - 1);
        return last == 'Z' || last == 'z' || (text.charAt(length - 3) == ':' && length >= 25);
    }
}
