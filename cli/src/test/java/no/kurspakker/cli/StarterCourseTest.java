package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterCourseTest {

    private static final List<String> BLOCKS = List.of(
            ":::figure",
            ":::film",
            ":::definition",
            ":::note",
            ":::reveal",
            "type=single",
            "type=multiple",
            "type=true-false",
            "type=match",
            "type=order",
            "Tabel",
            "[^",
            "{lang=",
            "- [ ]");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void starterHasEveryKindOfBlockAndNoProblem(Language language) throws IOException {
        Path course = folder.resolve("new");

        Shell made = Shell.run("new", course, "--lang", language);
        Shell checked = Shell.run("check", course, "--strict");

        assertThat(made.status()).isEqualTo(ExitStatus.DONE);
        assertThat(checked.out())
                .isEqualTo(course + ": 0 errors, 0 warnings" + System.lineSeparator());
        assertThat(checked.status()).isEqualTo(ExitStatus.DONE);
        assertThat(text(course).replace("Table:", "Tabell:")).contains(BLOCKS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listOfFilesNamesEveryFile(Language language) throws IOException {
        Path resources = Path.of("src/main/resources/no/kurspakker/cli/starter/" + language);

        List<String> written = new StarterCourse(language).writeTo(folder);

        assertThat(written).containsExactlyElementsOf(files(resources, "files.txt"));
        assertThat(files(folder, "")).isEqualTo(written);
    }

    @Test
    void courseIsInBokmaalUnlessAskedOtherwise() throws IOException {
        Shell.run("new", folder);

        assertThat(Files.readString(folder.resolve("course.yaml"))).contains("language: nb");
    }

    @Test
    void folderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        Shell shell = Shell.run("new", folder);

        assertThat(shell.err()).contains("is not empty: choose another");
        assertThat(shell.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(files(folder, "")).containsExactly("mine.txt");
    }

    @Test
    void machinesAreToldTheFiles() {
        Shell shell = Shell.run("new", folder, "--json");

        assertThat(shell.out()).startsWith("{").contains("\"course.yaml\"", "\"folder\"");
    }

    private static List<String> files(Path folder, String but) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals(but))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : files(folder, "")) {
            text.append(Files.readString(folder.resolve(file)));
        }
        return text.toString();
    }
}
