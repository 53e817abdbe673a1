package no.kurspakker.course.importing.document;

import java.util.Optional;

/**
 * Text of one look.
 *
 * @param link where it leads, as written in the document; not yet judged
 */
public record Words(String text, Look look, Optional<String> link) implements Piece {

    /** Plain text. */
    public static Words of(String text) {
        return new Words(text, Look.PLAIN, Optional.empty());
    }

    /** {@return other text of the same look and link} */
    public Words with(String other) {
        return new Words(other, look, link);
    }

    /** {@return the same text and link, plain} */
    public Words plain() {
        return new Words(text, Look.PLAIN, link);
    }
}
