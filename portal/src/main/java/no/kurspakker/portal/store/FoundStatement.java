package no.kurspakker.portal.store;

/**
 * A statement from the database.
 *
 * @param seq when it was stored, in microseconds since 1970; unique
 * @param text the statement with {@code stored} and, if it came without, {@code timestamp}
 */
public record FoundStatement(long seq, String text) {

    static FoundStatement of(long seq, boolean isTimed, String payload) {
        String stored = Micros.text(seq);
        String start = "{\"stored\":\"" + stored + '"'
                + (isTimed ? "" : ",\"timestamp\":\"" + stored + '"');
        return new FoundStatement(seq, start + ',' + payload.substring(1));
    }
}
