package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String DOCUMENT = """
            # Ventiler

            ## 1 Hva de gjør

            De stenger vannet.<sup>1</sup>

            <sup>1</sup> Noen bremser det.

            ## 2 Når de lekker

            Feil	Råd
            Slitasje	Bytt
            """;

    @TempDir
    Path folder;

    @Test
    void documentBecomesACourseThatIsInOrderAndBuilds() throws IOException {
        Path out = folder.resolve("course");

        Shell shell = Shell.run("import", document(), "--out", out, "--publisher", "Vannverket");

        assertThat(shell.status()).isEqualTo(ExitStatus.DONE);
        assertThat(shell.out())
                .contains(
                        "document.md:3:1: found IMP-001: chapter “Hva de gjør”",
                        "document.md:11:1: guessed IMP-112: lines with tabs are made a table",
                        "Next: kurspakker check " + out);
        assertThat(Files.readString(out.resolve("course.yaml"))).contains("publisher: Vannverket");
        assertThat(Shell.run("check", out).status()).isEqualTo(ExitStatus.DONE);
        assertThat(Shell.run("build", out, "--out", folder, "--format", "web").status())
                .isEqualTo(ExitStatus.DONE);
    }

    @Test
    void packageIsTakenPageByPage() throws IOException {
        Path first = folder.resolve("first");
        Shell.run("import", document(), "--out", first);
        Shell.run("build", first, "--out", folder, "--format", "scorm12");
        Path second = folder.resolve("second");

        Shell shell =
                Shell.run("import", folder.resolve("ventiler-1.0.0-scorm12.zip"), "--out", second);

        assertThat(shell.status()).isEqualTo(ExitStatus.DONE);
        assertThat(Shell.run("outline", second).out())
                .contains("Hva de gjør", "Når de lekker", "1 tables");
    }

    @Test
    void machinesAreToldOfFindingsAndProblems() throws IOException {
        Shell shell = Shell.run("import", document(), "--out", folder.resolve("out"), "--json");

        assertThat(shell.out())
                .contains(
                        "\"files\":[\"chapters/01-hva-de-gjor.md\"",
                        "{\"id\":\"IMP-001\",\"kind\":\"recognised\",\"file\":\"document.md\",\"line\":3,",
                        "\"kind\":\"guessed\"",
                        "\"problems\":[]");
    }

    @Test
    void folderWithFilesIsLeftAlone() throws IOException {
        Path document = document();

        Shell shell = Shell.run("import", document, "--out", folder);

        assertThat(shell.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(shell.err()).contains("is not empty");
        assertThat(folder.toFile().list()).containsExactly("document.md");
    }

    @Test
    void idThatIsNoAddressIsWrongUsage() throws IOException {
        Shell shell = Shell.run(
                "import", document(), "--out", folder.resolve("out"), "--id", "my-course");

        assertThat(shell.err()).contains("--id \"my-course\" is no https address");
    }

    @Test
    void outlineCountsWhatIsThere() throws IOException {
        Path out = folder.resolve("course");
        Shell.run("import", document(), "--out", out);

        assertThat(Shell.run("outline", out, "--json").out())
                .contains(
                        "\"title\":\"Ventiler\"",
                        "\"kind\":\"chapter\",\"id\":\"hva-de-gjor\"",
                        "\"total\":{\"chapters\":2,\"groupTasks\":0,")
                .contains("\"tables\":1,\"footnotes\":1,");
        assertThat(Shell.run("outline", out, "--lang", "nb").out())
                .contains("Kapittel: Hva de gjør", "I alt: 2 kapitler og 0 gruppeoppgaver");
    }

    private Path document() throws IOException {
        Path document = folder.resolve("document.md");
        Files.writeString(document, DOCUMENT);
        return document;
    }
}
