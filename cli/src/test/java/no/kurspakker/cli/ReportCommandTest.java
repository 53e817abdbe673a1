package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportCommandTest {

    private static final String STATEMENT = """
            {"id":"%s","actor":{"account":{"homePage":"https://ks.example.no/","name":"d1"}},\
            "verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},\
            "object":{"id":"%s/chapters/%s"},"timestamp":"2026-10-12T18:14:00Z",\
            "context":{"registration":"3a9f4c2e-0000-4000-8000-000000000001"}}
            """;

    @TempDir
    private Path folder;

    private Path course;
    private Path out;

    @BeforeEach
    void writeCourse() {
        course = folder.resolve("course");
        out = folder.resolve("report");
        assertThat(Shell.run("new", course, "--lang", "en").status()).isZero();
    }

    private String courseId() throws IOException {
        return Files.readAllLines(course.resolve("course.yaml")).stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.split("\\s+", -1)[1])
                .findFirst()
                .orElseThrow();
    }

    private Path statements() throws IOException {
        Path file = folder.resolve("statements.ndjson");
        Files.writeString(
                file,
                STATEMENT.formatted(
                        "5b1a0000-0000-4000-8000-000000000001", courseId(), "text-and-images"));
        return file;
    }

    @Test
    void anNdjsonFileBecomesEveryFileOfAReport() throws IOException {
        Shell shell = Shell.run(
                "report", "--course", course, "--statements", statements(), "--out", out, "--pdf");

        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        assertThat(out)
                .isDirectoryContaining(file -> file.endsWith("report.html"))
                .isDirectoryContaining(file -> file.endsWith("learners.csv"))
                .isDirectoryContaining(file -> file.endsWith("groups.csv"))
                .isDirectoryContaining(file -> file.endsWith("report.xlsx"));
        assertThat(Files.readAllBytes(out.resolve("report.pdf"))).startsWith('%', 'P', 'D', 'F');
        JsonNode json = JsonMapper.shared().readTree(Files.readString(out.resolve("report.json")));
        JsonNode learner = json.get("learners").get(0);
        assertThat(learner.get("actor").get("name").asString()).isEqualTo("d1");
        assertThat(learner.get("course").asString()).isEqualTo("in-progress");
        assertThat(learner.get("units").get("text-and-images").asString()).isEqualTo("completed");
    }

    @Test
    void whatElseAnExportOfThePortalHoldsIsPassedOverAndWhatItSaysIsVoidIsVoid()
            throws IOException {
        Path file = statements();
        String other = "5b1a0000-0000-4000-8000-000000000002";
        Files.writeString(
                file,
                STATEMENT.formatted(other, courseId(), "films-and-sources").replace("d1", "d2")
                        + "{\"voided\":\"" + other + "\"}\n"
                        + "{\"attachment\":{\"sha2\":\"00\",\"contentType\":\"text/plain\"}}\n"
                        + "{\"document\":{\"resource\":\"state\"}}\n"
                        + "{\"unheard\":1}\n",
                StandardOpenOption.APPEND);

        Shell shell = Shell.run("report", "--course", course, "--statements", file, "--out", out);

        assertThat(shell.status()).isZero();
        assertThat(shell.err()).contains(":6:").doesNotContain(":5:").doesNotContain(":4:");
        JsonNode json = JsonMapper.shared().readTree(Files.readString(out.resolve("report.json")));
        assertThat(json.get("learners").size()).isEqualTo(1);
        assertThat(json.get("learners").get(0).get("actor").get("name").asString())
                .isEqualTo("d1");
    }

    @Test
    void aMoodleExportAndAListBecomeAReportWithNames() throws IOException {
        Path export = folder.resolve("moodle.csv");
        Files.writeString(export, "Username,Status\nd7,Completed\n");
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "id;navn;kommune\nd7;Deltaker 7;5006\nd8;Deltaker 8;5006\n");

        Shell shell = Shell.run(
                "report",
                "--course",
                course,
                "--moodle",
                export,
                "--people",
                people,
                "--names",
                "--view",
                "municipality",
                "5006",
                "--out",
                out);

        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        JsonNode json = JsonMapper.shared().readTree(Files.readString(out.resolve("report.json")));
        assertThat(json.get("learners").size()).isEqualTo(2);
        assertThat(json.get("learners").get(0).get("name").asString()).isEqualTo("Deltaker 7");
        assertThat(json.get("learners").get(0).get("course").asString()).isEqualTo("completed");
        assertThat(json.get("learners").get(1).get("course").asString()).isEqualTo("not-started");
    }

    @Test
    void anLrsIsAskedOnlyForWhatIsNew() throws IOException {
        Path file = statements();
        try (TinyLrs lrs = new TinyLrs()) {
            Path key = folder.resolve("key.txt");
            Files.writeString(key, TinyLrs.KEY);
            Shell sent = Shell.run(
                    "statements", "send", file, "--lrs", lrs.address(), "--credentials", key);
            assertThat(sent.status()).as(sent.err()).isZero();

            for (int run = 0; run < 2; run++) {
                Shell shell = Shell.run(
                        "report",
                        "--course",
                        course,
                        "--lrs",
                        lrs.address(),
                        "--credentials",
                        key,
                        "--out",
                        out);

                assertThat(shell.err()).isEmpty();
                assertThat(shell.status()).isZero();
                JsonNode json =
                        JsonMapper.shared().readTree(Files.readString(out.resolve("report.json")));
                assertThat(json.get("learners").size()).isEqualTo(1);
            }
            assertThat(lrs.queries()).anyMatch(query -> query.contains("since="));
            assertThat(Files.readString(out.resolve("lrs/cursor.json")))
                    .contains(courseId())
                    .doesNotContain("kept-secret");
        }
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        List<Shell> shells = List.of(
                Shell.run("report", "--course", course, "--out", out),
                Shell.run(
                        "report",
                        "--course",
                        course,
                        "--statements",
                        statements(),
                        "--out",
                        out,
                        "--names"),
                Shell.run(
                        "report",
                        "--course",
                        course,
                        "--statements",
                        statements(),
                        "--out",
                        out,
                        "--view",
                        "everything"));

        assertThat(shells).allMatch(shell -> shell.status() == ExitStatus.WRONG_USAGE);
        assertThat(shells.get(0).err()).contains("--statements FILE, --moodle FILE or --lrs URL");
        assertThat(shells.get(1).err()).contains("--people FILE");
        assertThat(shells.get(2).err()).contains("unknown view \"everything\"");
        assertThat(out).doesNotExist();
    }

    @Test
    void anUnknownLayoutWritesNothing() throws IOException {
        Path export = folder.resolve("moodle.csv");
        Files.writeString(export, "Fornavn;Karakter\nA;1\n");

        Shell shell = Shell.run("report", "--course", course, "--moodle", export, "--out", out);

        assertThat(shell.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(shell.err()).contains("RPT-002").contains("\"Fornavn\", \"Karakter\"");
        assertThat(out).doesNotExist();
    }
}
