package no.kurspakker.course.source.header;

import java.util.regex.Pattern;

/**
 * The version of a course; it stands in the names of packages.
 *
 * @param value letters, digits, full stops and hyphens, at most 40, beginning with a letter or digit
 */
public record CourseVersion(String value) {

    /** The form, as a regular expression. */
    public static final String FORM = "[0-9A-Za-z][0-9A-Za-z.-]{0,39}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public CourseVersion {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a version: " + value);
        }
    }

    /** {@return whether {@code text} can be a version} */
    public static boolean isValid(String text) {
        return PATTERN.matcher(text).matches();
    }
}
