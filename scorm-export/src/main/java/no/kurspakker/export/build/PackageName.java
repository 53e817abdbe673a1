package no.kurspakker.export.build;

import java.util.Locale;
import java.util.stream.Stream;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.Course;
import no.kurspakker.export.format.PackageFormat;

/** The name of a package file or folder: {@code samskaping-pa-innherred-1.0.0-scorm12.zip}. */
final class PackageName {

    /** With version and format within what every file system takes. */
    private static final int LONGEST_TITLE = 100;

    private PackageName() {}

    static String of(Course course, PackageFormat format) {
        String version = course.version().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        String ending = format.isArchive() ? ".zip" : "";
        return title(course) + "-" + version + "-" + format.id() + ending;
    }

    /** {@return the title in ASCII; for a title without such letters, the last part of the course id, else "course"} */
    private static String title(Course course) {
        String id = course.id().value();
        String name = Stream.of(course.title(), id.substring(id.lastIndexOf('/') + 1), "course")
                .map(AsciiName::of)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        return name.length() <= LONGEST_TITLE
                ? name
                : name.substring(0, LONGEST_TITLE).replaceAll("-+$", "");
    }
}
