package no.kurspakker.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.export.build.BuildReport;
import no.kurspakker.export.build.BuildRequest;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.ProgressListener;

/** A small course in bokmål and nynorsk, and in English but for one chapter. */
final class TranslatedCourse {

    private static final Path COURSE =
            Setting.MODULE.path().resolve("../scorm-export/src/test/courses/languages");
    private static final String PARAGRAPH =
            "Vannet renner dit det er lavest, og det gjør det hver gang.\n\n";

    private TranslatedCourse() {}

    /** {@return the folder of the course itself} */
    static Path folder() {
        return COURSE;
    }

    /** {@return the folder with its packages} */
    static Path build(Path folder) {
        return build(COURSE, folder);
    }

    /** {@return packages of the same course with so much text that its pages are documents of their own} */
    static Path buildLarge(Path folder) {
        Path course = folder.resolve("large");
        try (Stream<Path> files = Files.walk(COURSE)) {
            for (Path file :
                    files.filter(one -> !one.toString().contains("expected")).toList()) {
                Files.createDirectories(course);
                Path copy = course.resolve(COURSE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
            Files.writeString(
                    course.resolve("chapters/02-sluk.md"),
                    "\n" + PARAGRAPH.repeat(4_000),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build(course, folder.resolve("large-packages"));
    }

    private static Path build(Path course, Path packages) {
        try {
            Checked<BuildReport> built = new CourseBuild(ProgressListener.SILENT)
                    .build(BuildRequest.ofAll(course, packages));
            if (built.value().isEmpty()) {
                throw new IllegalStateException("not built: " + built.problems());
            }
            return packages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
