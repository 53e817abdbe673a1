package no.kurspakker.course;

import java.util.regex.Pattern;

/**
 * An absolute IRI (RFC 3987), kept as it is written.
 *
 * @param value begins with a scheme and holds no white space or control characters
 */
public record Iri(String value) {

    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

    public Iri {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an absolute IRI: " + value);
        }
    }

    /** {@return whether {@code text} is an absolute IRI} */
    public static boolean isValid(String text) {
        return ABSOLUTE.matcher(text).matches();
    }

    /** {@return this IRI with {@code /segment} after it} */
    public Iri child(String segment) {
        return new Iri(value + "/" + segment);
    }

    @Override
    public String toString() {
        return value;
    }
}
