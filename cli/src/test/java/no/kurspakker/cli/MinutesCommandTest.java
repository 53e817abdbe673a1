package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinutesCommandTest {

    private static final String GROUP = """
            {
              "form": "kurspakker-group-work",
              "version": 1,
              "language": "nb",
              "course": {"id": "https://example.org/kurs", "title": "Kurs", "version": "1.0.0"},
              "task": {"id": "torget", "title": "Torget", "number": 1},
              "group": {"municipality": {"number": "5006", "name": "Steinkjer"}, "number": %d},
              "date": "2026-11-23",
              "present": 5,
              "answers": [{"question": "Hvem inviteres?", "answer": "%s"}],
              "saved": "2026-11-23T18:00:00Z"
            }
            """;

    @TempDir
    Path folder;

    @Test
    void folderGetsMinutesInAllForms() throws IOException {
        Path out = folder.resolve("made/here");

        Shell shell = Shell.run(
                "minutes", group(2, "Naboer"), group(1, "<Skolen> & laget"), "--out", out);

        assertThat(shell.status()).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out()).contains("minutes of 2 files written to " + out);
        assertThat(Files.readString(out.resolve("minutes.txt")))
                .containsSubsequence(
                        "Samlet referat",
                        "Torget",
                        "1. Hvem inviteres?",
                        "Steinkjer, gruppe 1:",
                        "<Skolen> & laget",
                        "Steinkjer, gruppe 2:",
                        "Naboer");
        assertThat(Files.readString(out.resolve("minutes.html")))
                .contains("<html lang=\"nb\">", "<p>&lt;Skolen&gt; &amp; laget</p>");
        assertThat(Files.readString(out.resolve("minutes.json"))).contains("kurspakker-minutes");
    }

    @Test
    void fileGetsTheFormOfItsName() throws IOException {
        Path out = folder.resolve("referat.HTML");

        Shell shell = Shell.run("minutes", group(1, "Laget"), "--out", out, "--json");

        assertThat(Files.readString(out)).startsWith("<!DOCTYPE html>");
        assertThat(shell.out()).contains("\"files\":[\"referat.HTML\"]");
    }

    @Test
    void everyBadFileIsNamedWithItsPlaceAndNothingIsWritten() throws IOException {
        Path good = group(1, "Laget");
        Path noGroup = Files.writeString(folder.resolve("b.json"), GROUP.formatted(99, "x"));
        Path latin = Files.write(folder.resolve("c.json"), new byte[] {'{', (byte) 0xe5, '}'});
        Path out = folder.resolve("referat.txt");

        Shell shell = Shell.run("minutes", good, noGroup, latin, "--out", out);

        assertThat(shell.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(shell.err())
                .contains(noGroup + ":7:80: error MIN-005: field \"group.number\"")
                .contains(latin + ":1:1: error MIN-007: ");
        assertThat(out).doesNotExist();
        assertThat(Shell.run("minutes", latin, "--out", out, "--json").out())
                .contains("\"MIN-007\"");
    }

    @Test
    void whatGroupsWroteIsNeverOverwritten() throws IOException {
        Path group = group(1, "Laget");
        String before = Files.readString(group);
        Path sameName = Files.writeString(folder.resolve("minutes.json"), before);

        Shell onItself = Shell.run("minutes", group, "--out", group);
        Shell inItsFolder = Shell.run("minutes", sameName, "--out", folder);

        assertThat(onItself.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(onItself.err()).contains("is one of the files to merge");
        assertThat(inItsFolder.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(group).hasContent(before);
        assertThat(sameName).hasContent(before);
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        Path group = group(1, "Laget");

        assertThat(Shell.run("minutes", group, "--out", folder.resolve("referat.docx"))
                        .err())
                .contains("let the name end in .txt, .html or .json, or name a folder");
        assertThat(Shell.run("minutes", folder.resolve("x.json"), "--out", folder)
                        .err())
                .contains("there is no file");
        assertThat(Shell.run("minutes", "--out", folder).status())
                .isEqualTo(ExitStatus.WRONG_USAGE);
    }

    private Path group(int number, String answer) throws IOException {
        return Files.writeString(
                folder.resolve("gruppe-" + number + ".json"), GROUP.formatted(number, answer));
    }
}
