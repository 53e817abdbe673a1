package no.kurspakker.course;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    // Written out: the JVM links the equality of a record when it is first asked for, which a short
    // run pays dearly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitId that && value.equals(that.value);
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
