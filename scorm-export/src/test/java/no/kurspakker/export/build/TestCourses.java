package no.kurspakker.export.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.format.PackageFormat;

/** The courses under {@code src/test/courses}. */
final class TestCourses {

    static final Path FOLDER = Path.of("src", "test", "courses");
    static final Path VALVES = FOLDER.resolve("valves");

    private TestCourses() {}

    /** {@return the courses whose packages are recorded} */
    static List<Path> withPackages() throws IOException {
        try (Stream<Path> courses = Files.list(FOLDER)) {
            return courses.filter(
                            course -> Files.exists(course.resolve("expected").resolve("web")))
                    .sorted()
                    .toList();
        }
    }

    /** {@return the packages of {@code course}, which has no problems} */
    static List<BuiltPackage> build(Path course, Path output, PackageFormat... formats)
            throws IOException {
        Checked<BuildReport> outcome = new CourseBuild(ProgressListener.SILENT)
                .build(new BuildRequest(course, output, List.of(formats)));
        ProblemText texts = ProblemText.in(Locale.ENGLISH);
        return outcome.value()
                .orElseThrow(() -> new AssertionError(outcome.problems().stream()
                        .map(texts::format)
                        .collect(Collectors.joining("\n"))))
                .packages();
    }
}
