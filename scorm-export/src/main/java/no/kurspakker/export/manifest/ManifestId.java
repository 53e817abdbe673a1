package no.kurspakker.export.manifest;

import no.kurspakker.course.AsciiName;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.TrackingPlan;

/**
 * The ASCII form of a course id: host and path with underscores, the same for every version, so that a platform
 * recognises a newer package of the same course.
 */
public final class ManifestId {

    /** With the prefix of each element well under the 255 characters that Moodle stores. */
    private static final int LONGEST = 200;

    private ManifestId() {}

    /** {@return {@code [a-z0-9_]+}, at most 200 characters} */
    public static String of(Iri course) {
        String path = course.value().substring(course.value().indexOf(':') + 1);
        String ascii = TrackingPlan.asciiIdentifier(AsciiName.of(path));
        if (ascii.length() <= LONGEST) {
            return ascii.isEmpty() ? hash(course) : ascii;
        }
        return ascii.substring(0, LONGEST - hash(course).length() - 1) + "_" + hash(course);
    }

    /** The hash that {@link String} defines is the same on every JDK. */
    private static String hash(Iri course) {
        return Integer.toHexString(course.value().hashCode());
    }
}
