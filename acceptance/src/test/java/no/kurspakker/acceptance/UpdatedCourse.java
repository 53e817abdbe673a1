package no.kurspakker.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.export.build.BuildReport;
import no.kurspakker.export.build.BuildRequest;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.ProgressListener;
import no.kurspakker.export.format.PackageFormat;

/**
 * A course of three chapters, and its next version: one chapter has come before all others, one has moved and has another title, and
 * one has another id, by which it is another chapter.
 */
final class UpdatedCourse {

    private static final Map<String, String> OLD =
            chapters("vann", "Vann", "sluk", "Sluk", "rens", "Rens");
    private static final Map<String, String> NEXT =
            chapters("brann", "Brann", "sluk", "Sluk og rister", "vann", "Vann", "rensing", "Rens");

    private final Path folder;

    /** @param folder for courses and packages */
    UpdatedCourse(Path folder) {
        this.folder = folder;
    }

    private static Map<String, String> chapters(String... idsAndTitles) {
        Map<String, String> chapters = new LinkedHashMap<>();
        for (int i = 0; i < idsAndTitles.length; i += 2) {
            chapters.put(idsAndTitles[i], idsAndTitles[i + 1]);
        }
        return chapters;
    }

    CoursePackage old(PackageFormat format) {
        return build("1.0.0", OLD, format);
    }

    CoursePackage next(PackageFormat format) {
        return build("2.0.0", NEXT, format);
    }

    private CoursePackage build(
            String version, Map<String, String> chapters, PackageFormat format) {
        try {
            Path course = folder.resolve("course-" + version);
            write(course, version, chapters);
            Path packages = folder.resolve("packages-" + version);
            Checked<BuildReport> built = new CourseBuild(ProgressListener.SILENT)
                    .build(new BuildRequest(course, packages, List.of(format)));
            if (built.value().isEmpty()) {
                throw new IllegalStateException("not built: " + built.problems());
            }
            return CoursePackage.inFolder(packages, format.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path course, String version, Map<String, String> chapters)
            throws IOException {
        StringBuilder yaml = new StringBuilder("""
                id: https://example.org/kurs/vann
                title: Vann og avløp
                language: nb
                version: %s
                publisher: Eksempel
                licence: CC0
                chapters:
                """.formatted(version));
        Files.createDirectories(course.resolve("chapters"));
        for (Map.Entry<String, String> chapter : chapters.entrySet()) {
            String file = "chapters/" + chapter.getKey() + ".md";
            yaml.append("  - ").append(file).append("\n");
            Files.writeString(
                    course.resolve(file), """
                    ---
                    id: %s
                    title: %s
                    minutes: 2
                    ---

                    Dette er det første å vite om det.
                    """.formatted(chapter.getKey(), chapter.getValue()));
        }
        Files.writeString(course.resolve("course.yaml"), yaml);
    }
}
