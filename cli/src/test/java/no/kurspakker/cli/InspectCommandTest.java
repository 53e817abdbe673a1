package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {

    @TempDir
    Path folder;

    private Path course;
    private Path scorm12;

    @BeforeEach
    void buildACourse() {
        course = folder.resolve("course");
        Shell.run("new", course, "--lang", "en");
        Shell.run("build", course, "--out", folder, "--format", "scorm12");
        scorm12 = folder.resolve("my-course-1.0.0-scorm12.zip");
    }

    @Test
    void packageOfOursHasNoFindings() throws IOException {
        Path html = folder.resolve("report.html");

        Shell shell = Shell.run("inspect", scorm12, "--platform", "moodle", "--html", html);

        assertThat(shell.status()).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out()).contains("SCORM 1.2", "0 errors, 0 warnings");
        assertThat(Files.readString(html)).contains("<html lang=\"en\">", "My course");
    }

    @Test
    void fileThatIsNoZipIsToldInJson() throws IOException {
        Path file = Files.writeString(folder.resolve("a.zip"), "no zip");

        Shell shell = Shell.run("inspect", file, "--json");

        JsonNode found = JsonMapper.builder().build().readTree(shell.out());
        assertThat(shell.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(found.at("/packages/0/findings/0/id").asString()).isEqualTo("PKG-101");
    }

    @Test
    void platformThatRefusesCountsWhenItIsNamed() {
        Shell all = Shell.run("inspect", scorm12);
        Shell named = Shell.run("inspect", scorm12, "--platform", "strict2004");
        Shell unknown = Shell.run("inspect", scorm12, "--platform", "moodel");

        assertThat(all.status()).isEqualTo(ExitStatus.DONE);
        assertThat(named.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(unknown.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(unknown.err()).contains("moodel", "kslaring");
    }

    @Test
    void packageAndItsCourseDoNotDiffer() {
        Shell shell = Shell.run("diff", scorm12, course, "--strict");

        assertThat(shell.status()).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out()).contains("nobody loses anything");
    }

    @Test
    void chapterWithAnotherIdStopsAStrictComparison() throws IOException {
        Path chapter = course.resolve("chapters/02-think-for-yourself.md");
        String text = Files.readString(chapter);
        Files.writeString(chapter, text.replaceFirst("id: think-for-yourself", "id: think-again"));

        Shell shell = Shell.run("diff", scorm12, course, "--strict");

        assertThat(shell.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(shell.out()).contains("DIF-004", "think-again");
    }

    @Test
    void buildAgainstTheOldPackageWarnsAndStopsWhenItIsStrict() throws IOException {
        Path chapter = course.resolve("chapters/02-think-for-yourself.md");
        String text = Files.readString(chapter);
        Files.writeString(chapter, text.replaceFirst("id: think-for-yourself", "id: think-again"));
        Path out = folder.resolve("next");
        Object[] build = {"build", course, "--out", out, "--format", "scorm12", "--against", scorm12
        };

        Shell told = Shell.run(build);
        Shell strict = Shell.run(
                Stream.concat(Arrays.stream(build), Stream.of("--strict")).toArray());
        Shell missing = Shell.run("build", course, "--out", out, "--against", folder.resolve("x"));

        assertThat(told.status()).isEqualTo(ExitStatus.DONE);
        assertThat(told.err()).contains("warning DIF-004", "think-again");
        assertThat(told.out()).contains("my-course-1.0.0-scorm12.zip", "tell learners");
        assertThat(strict.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(missing.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }
}
