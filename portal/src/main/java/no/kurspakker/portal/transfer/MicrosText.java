package no.kurspakker.portal.transfer;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import no.kurspakker.portal.store.Micros;

/** Reads times as they stand in lines. */
final class MicrosText {

    private MicrosText() {}

    /** @throws LineException if {@code text} is no time */
    static long parse(String text) {
        try {
            return Micros.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException wrong) {
            throw new LineException("\"" + text + "\" is no time", wrong);
        }
    }
}
