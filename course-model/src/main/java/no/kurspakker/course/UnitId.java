package no.kurspakker.course;

import java.util.regex.Pattern;

/**
 * The author's name for a chapter, a group task or a knowledge check; it never changes once learners have
 * begun.
 *
 * @param value {@code [a-z][a-z0-9-]*}, at most 60 characters
 */
public record UnitId(String value) {

    /** The longest id, in characters. */
    public static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

    public UnitId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** {@return whether {@code text} can be an id} */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
