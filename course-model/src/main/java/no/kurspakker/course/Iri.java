package no.kurspakker.course;

import org.jspecify.annotations.Nullable;

/**
 * An absolute IRI (RFC 3987), kept as it is written.
 *
 * @param value begins with a scheme and holds no white space or control characters
 */
public record Iri(String value) {

    /** The ASCII characters that may stand in an IRI; a server asks of each a million times a second. */
    private static final boolean[] ALLOWED = allowed();

    public Iri {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an absolute IRI: " + value);
        }
    }

    /** {@return whether {@code text} is an absolute IRI} */
    public static boolean isValid(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            if (!isInScheme(text.charAt(i))) {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ALLOWED.length && !ALLOWED[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] allowed() {
        boolean[] allowed = new boolean[128];
        for (char c = ' ' + 1; c < 127; c++) {
            allowed[c] = "<>\"{}|\\^`".indexOf(c) < 0;
        }
        return allowed;
    }

    private static boolean isInScheme(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** {@return this IRI with {@code /segment} after it} */
    public Iri child(String segment) {
        return new Iri(value + "/" + segment);
    }

    // Written out: the JVM links the equality of a record when it is first asked for, which a short
    // run pays dearly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Iri that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
