package no.kurspakker.course.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.ProblemText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under {@code src/test/courses} is a course with the problems it must produce, and no others. {@code
 * -Dgolden=write} writes what is produced; read the difference before you keep it.
 */
class CourseFolderTest {

    static List<FixtureCourse> courses() throws IOException {
        return FixtureCourse.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void courseProducesExactlyWhatItsFolderExpects(FixtureCourse fixture, @TempDir Path scratch)
            throws IOException {
        Checked<Course> checked = CourseReader.read(fixture.prepare(scratch));

        ProblemText english = ProblemText.in(Locale.ENGLISH);
        String problems = checked.problems().stream()
                .map(problem -> english.format(problem) + "\n")
                .collect(Collectors.joining())
                .replace(System.lineSeparator(), "\n");
        compare(fixture.folder().resolve("expected.problems"), problems);
        String outline = checked.value()
                .filter(course -> checked.problems().isEmpty())
                .map(CourseOutline::of)
                .orElse("");
        compare(fixture.folder().resolve("expected.outline"), outline);
    }

    private static void compare(Path expected, String actual) throws IOException {
        if ("write".equals(System.getProperty("golden")) && !actual.isEmpty()) {
            Files.writeString(expected, actual);
        }
        String wanted = Files.exists(expected) ? Files.readString(expected) : "";
        assertThat(actual).isEqualTo(wanted);
    }
}
