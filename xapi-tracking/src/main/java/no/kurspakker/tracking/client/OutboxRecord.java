package no.kurspakker.tracking.client;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One line of an outbox file: a mark, a checksum of what follows, the statement's id, a text, and a line feed.
 *
 * @param text JSON for {@link Kind#WAITING}, the reason for {@link Kind#REFUSED}, else empty; holds no line feed
 */
record OutboxRecord(Kind kind, String id, String text) {

    private static final int SUM_AT = 2;
    private static final int ID_AT = 11;

    /** What happened to a statement. */
    enum Kind {
        WAITING('+'),
        DELIVERED('='),
        REFUSED('!'),
        RESENT('~');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        static Optional<Kind> of(char mark) {
            for (Kind kind : values()) {
                if (kind.mark == mark) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    byte[] line() {
        String body = id + " " + text.replaceAll("[\\r\\n]+", " ");
        return (kind.mark + " " + sum(kind.mark + body) + " " + body + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the record on {@code line}, which has no line feed; empty if it is not whole} */
    static Optional<OutboxRecord> read(String line) {
        int space = line.length() > ID_AT ? line.indexOf(' ', ID_AT) : -1;
        if (space < 0) {
            return Optional.empty();
        }
        String body = line.substring(ID_AT);
        boolean isWhole = line.substring(SUM_AT, ID_AT - 1).equals(sum(line.charAt(0) + body));
        return Kind.of(line.charAt(0))
                .filter(kind -> isWhole)
                .map(kind -> new OutboxRecord(
                        kind, line.substring(ID_AT, space), line.substring(space + 1)));
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
