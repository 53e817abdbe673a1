package no.kurspakker.portal.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.export.format.PackageFormat;

/** A platform that the preview can be like. */
enum Profile {
    /** KS Læring, which is a Moodle: more room for the saved state than the standard grants, and review after completion. */
    MOODLE,
    /** A platform that holds SCORM 1.2 to the letter. */
    STRICT,
    /** A platform with an LRS that launches each unit by itself. */
    CMI5,
    /** None of these: a format that they do not play. */
    OTHER;

    private static final int STANDARD_12 = 4_096;
    private static final int MOST = 64_000;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Profile> of(String id) {
        return Arrays.stream(values())
                .filter(profile -> profile.id().equals(id))
                .findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Profile::id).toList();
    }

    /** {@return the format that such a platform is given} */
    Optional<PackageFormat> format() {
        return switch (this) {
            case MOODLE, STRICT -> Optional.of(PackageFormat.SCORM12);
            case CMI5 -> Optional.of(PackageFormat.CMI5);
            case OTHER -> Optional.empty();
        };
    }

    /** {@return the profile when a package of {@code format} is chosen where there was {@code before}} */
    static Profile playing(PackageFormat format, Profile before) {
        return switch (format) {
            case SCORM12 -> before == STRICT ? STRICT : MOODLE;
            case SCORM2004 -> MOODLE;
            case CMI5 -> CMI5;
            default -> OTHER;
        };
    }

    /** {@return the most characters of {@code cmi.suspend_data}} */
    int suspendLimit() {
        return this == STRICT ? STANDARD_12 : MOST;
    }

    /** {@return whether a completed attempt is opened for review} */
    boolean reviews() {
        return this == MOODLE;
    }

    /** {@return what the learner is called: Moodle says the first name first, the standard the last} */
    String learner() {
        return this == MOODLE ? "Test Learner" : "Learner, Test";
    }
}
