package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BuildCommandTest {

    @TempDir
    Path folder;

    private Path course;
    private Path out;

    @BeforeEach
    void makeACourse() {
        course = folder.resolve("course");
        out = folder.resolve("made/packages");
        Shell.run("new", course);
    }

    @Test
    void everyFormatIsBuiltWhenNoneIsNamed() throws IOException {
        Shell shell = Shell.run("build", course, "--out", out);

        assertThat(shell.status()).isEqualTo(ExitStatus.DONE);
        assertThat(shell.err()).isEmpty();
        assertThat(names())
                .containsExactly(
                        "kurset-mitt-1.0.0-cmi5.zip",
                        "kurset-mitt-1.0.0-scorm12.zip",
                        "kurset-mitt-1.0.0-scorm2004.zip",
                        "kurset-mitt-1.0.0-web.zip",
                        "kurset-mitt-1.0.0-xapi.zip");
        assertThat(shell.out()).contains(names()).containsPattern("4.096");
    }

    @Test
    void namedFormatsAreBuiltOnce() throws IOException {
        Shell shell = Shell.run("build", course, "--out", out, "--format", "web,web");

        assertThat(shell.status()).isEqualTo(ExitStatus.DONE);
        assertThat(names()).containsExactly("kurset-mitt-1.0.0-web.zip");
    }

    @Test
    void machinesGetOneDocument() {
        Shell shell = Shell.run("build", course, "--out", out, "--format", "scorm12", "--json");

        JsonNode json = JsonMapper.shared().readTree(shell.out());
        assertThat(json.path("packages").size()).isOne();
        assertThat(json.path("packages").get(0).path("format").asString()).isEqualTo("scorm12");
        assertThat(json.path("problems").size()).isZero();
    }

    @Test
    void mistakesStopTheBuildWithTheirPlace() throws IOException {
        breakACourse();

        Shell shell = Shell.run("build", course, "--out", out);

        assertThat(shell.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(shell.err())
                .containsPattern("chapters/01-tekst-og-bilder\\.md:\\d+:\\d+: error CNT-\\d+: ")
                .contains("1 error, 0 warnings");
        assertThat(out).doesNotExist();
    }

    @Test
    void mistakesAreToldInTheLanguageAskedFor() throws IOException {
        breakACourse();

        assertThat(Shell.run("check", course, "--lang", "nb").out())
                .contains("1 feil, 0 advarsler");
    }

    @Test
    void machinesGetTheSameMistakes() throws IOException {
        breakACourse();

        Shell shell = Shell.run("check", course, "--json");

        JsonNode problem =
                JsonMapper.shared().readTree(shell.out()).path("problems").get(0);
        assertThat(shell.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(problem.path("file").asString()).isEqualTo("chapters/01-tekst-og-bilder.md");
        assertThat(problem.path("line").asInt()).isPositive();
        assertThat(problem.path("id").asString()).startsWith("CNT-");
    }

    @Test
    void outputThatCannotBeWrittenIsTheEnvironmentsFault() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        Shell shell = Shell.run("build", course, "--out", file.resolve("packages"));

        assertThat(shell.status()).isEqualTo(ExitStatus.ENVIRONMENT);
        assertThat(shell.err()).startsWith("kurspakker: ").contains(file.toString());
        assertThat(shell.err()).doesNotContain("\tat ");
    }

    @Test
    void progressIsShownOnlyToATerminal() {
        Object[] build = {"build", course, "--out", out, "--format", "web"};

        assertThat(Shell.runOn(Locale.ENGLISH, true, build).err()).contains("\rreading");
        assertThat(Shell.runOn(Locale.ENGLISH, false, build).err()).isEmpty();
    }

    private void breakACourse() throws IOException {
        Path chapter = course.resolve("chapters/01-tekst-og-bilder.md");
        Files.writeString(chapter, Files.readString(chapter) + "\n![Noe](../media/borte.svg)\n");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
