package no.kurspakker.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file in a package: relative, with {@code /} between its parts, in portable ASCII, never leaving the
 * package.
 *
 * @param value parts of {@code [A-Za-z0-9._-]}, none of them {@code .} or {@code ..}; at most 200 characters
 */
public record PackagePath(String value) implements Comparable<PackagePath> {

    private static final int LONGEST = 200;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    public PackagePath {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a path in a package: " + value);
        }
    }

    @Override
    public int compareTo(PackagePath other) {
        return value.compareTo(other.value);
    }

    // Written out: the JVM links the equality of a record when it is first asked for, which a short
    // run pays dearly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackagePath that && value.equals(that.value);
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
