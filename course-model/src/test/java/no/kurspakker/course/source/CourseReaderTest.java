package no.kurspakker.course.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseReaderTest {

    private static final Path EVERYTHING = FixtureCourse.ALL.resolve("every-block-kind");

    @Test
    void aFolderThatIsNotThereIsAFaultOfTheEnvironmentThatNamesIt(@TempDir Path scratch) {
        Path missing = scratch.resolve("missing");

        assertThatThrownBy(() -> CourseReader.read(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(missing.toString());
        assertThatThrownBy(() -> CourseReader.read(EVERYTHING.resolve("course.yaml")))
                .isInstanceOf(NotDirectoryException.class)
                .hasMessageContaining("course.yaml");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing(@TempDir Path scratch) throws IOException {
        copy(EVERYTHING, scratch);
        for (String page :
                List.of("course.yaml", "welcome.md", "chapters/1.md", "group-tasks/1.md")) {
            Path file = scratch.resolve(page);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }

        Checked<Course> checked = CourseReader.read(scratch);

        assertThat(checked.problems()).isEmpty();
        assertThat(CourseOutline.of(checked.value().orElseThrow()))
                .isEqualTo(Files.readString(EVERYTHING.resolve("expected.outline")));
    }

    @Test
    void readingTwiceGivesTheSameCourse() throws IOException {
        assertThat(CourseReader.read(EVERYTHING)).isEqualTo(CourseReader.read(EVERYTHING));
    }

    @Test
    void aSymbolicLinkThatStaysInsideIsFollowed(@TempDir Path scratch) throws IOException {
        copy(FixtureCourse.ALL.resolve("one-chapter"), scratch);
        Files.move(scratch.resolve("chapters/1.md"), scratch.resolve("text.md"));
        Files.createSymbolicLink(scratch.resolve("chapters/1.md"), Path.of("../text.md"));

        assertThat(CourseReader.read(scratch).value()).isPresent();
    }

    @Test
    void anImageBehindASymbolicLinkOutOfTheFolderIsRefused(@TempDir Path scratch)
            throws IOException {
        Path course = scratch.resolve("course");
        copy(EVERYTHING, course);
        Files.move(course.resolve("media/arch.svg"), scratch.resolve("arch.svg"));
        Files.createSymbolicLink(course.resolve("media/arch.svg"), Path.of("../../arch.svg"));

        assertThat(CourseReader.read(course).problems())
                .hasSize(2)
                .allMatch(problem -> problem.code().name().equals("FILE_OUTSIDE_FOLDER"));
    }

    @Test
    void whatTheCourseDoesNotNameIsNotRead(@TempDir Path scratch) throws IOException {
        copy(FixtureCourse.ALL.resolve("one-chapter"), scratch);
        Files.write(scratch.resolve("chapters/draft.md"), new byte[] {0, (byte) 0xff});

        assertThat(CourseReader.read(scratch).problems()).isEmpty();
    }

    @Test
    void problemsHaveWordsInNorwegianToo() throws IOException {
        Checked<Course> checked = CourseReader.read(FixtureCourse.ALL.resolve("image-missing"));

        assertThat(ProblemText.in(Locale.forLanguageTag("nb"))
                        .format(checked.problems().get(0)))
                .isEqualToNormalizingNewlines("""
                        chapters/1.md:7:1: feil CNT-013: bildet "media/ark.svg" finnes ikke
                            rett: legg til fila, eller rett stien: media/arch.svg""");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
