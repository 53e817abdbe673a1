package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kurspakker.portal.report.KnownCourses;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages and people of a portal, from the command line. */
class PortalCommandsTest {

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void name() {
        data = folder.resolve("data");
    }

    private Shell portal(Object... arguments) {
        Object[] all = Stream.concat(
                        Stream.of("portal"),
                        Stream.concat(Stream.of(arguments), Stream.of("--data", data)))
                .toArray();
        return Shell.run(all);
    }

    private Path course() throws IOException {
        Shell.run("new", folder.resolve("course"), "--lang", "en");
        return built();
    }

    private Path built() throws IOException {
        Shell built = Shell.run(
                "build",
                folder.resolve("course"),
                "--out",
                folder.resolve("out"),
                "--format",
                "scorm12");
        assertThat(built.status()).as(built.err()).isEqualTo(ExitStatus.DONE);
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    @Test
    void packageIsAddedListedAndNotAddedTwice() throws IOException {
        Path zip = course();

        Shell added = portal("add", zip);
        Shell twice = portal("add", zip);

        assertThat(added.status()).as(added.err()).isEqualTo(ExitStatus.DONE);
        String id = found("package: ([0-9a-f]{32})", added.out());
        assertThat(portal("list").out()).startsWith(id + "\tSCORM12\t");
        assertThat(portal("list", "--json").out())
                .contains("\"package\":\"" + id + "\"", "\"protocol\":\"SCORM12\"");
        assertThat(twice.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(twice.err()).contains("the same package is here already");
    }

    @Test
    void newerPackageTellsReportsOfItsUnits() throws IOException {
        portal("add", course());
        assertThat(chapters()).isEqualTo(2);
        Path text = folder.resolve("course/course.yaml");
        Files.writeString(
                text,
                Files.readString(text)
                        .replace("version: 1.0.0", "version: 1.1.0")
                        .replace("\ngroup-tasks:", "\n  - chapters/03-more.md\ngroup-tasks:"));
        Files.writeString(
                folder.resolve("course/chapters/03-more.md"),
                "---\nid: more\ntitle: More\nminutes: 1\n---\n\nMore text.\n");

        Shell newer = portal("add", built());

        assertThat(newer.status()).as(newer.err()).isEqualTo(ExitStatus.DONE);
        assertThat(chapters()).isEqualTo(3);
    }

    private int chapters() throws IOException {
        try (Database database = Database.open(new SqliteFolder(data), Clock.systemUTC())) {
            return (int) new KnownCourses(database)
                    .all().get(0).course().plan().units().stream()
                            .filter(unit -> unit.activityId().value().contains("/chapters/"))
                            .count();
        }
    }

    @Test
    void fileThatIsNoPackageIsRefusedWithAReason() throws IOException {
        Path file = Files.writeString(folder.resolve("no.zip"), "not a zip");

        Shell refused = portal("add", file);

        assertThat(refused.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(refused.err()).contains("cannot be unpacked").doesNotContain("\tat ");
        assertThat(portal("add", file, "--lang", "nb").err()).contains("kan ikke pakkes ut");
    }

    @Test
    void peopleAreReadAndEnrolledAndGetALink() throws IOException {
        String id = found("package: ([0-9a-f]{32})", portal("add", course()).out());
        Path people = Files.writeString(
                folder.resolve("people.csv"),
                "brukernavn;kommune;rolle\nkari;5006;administrator\nola;5006;\n");

        Shell read = portal("people", people, "--package", id);

        assertThat(read.out()).contains("2 people were read", "enrolled in");
        assertThat(portal("link", "ola").out()).containsPattern("/link#[A-Za-z0-9_-]{43}");
        assertThat(portal("link", "per").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(portal("people", people, "--package", "none").err())
                .contains("there is no package \"none\"");
    }

    @Test
    void linesThatAreWrongAreToldAndNobodyIsAdded() throws IOException {
        Path people = Files.writeString(
                folder.resolve("people.csv"), "login,municipality\nkari,5006\nola,Steinkjer\n");

        Shell refused = portal("people", people);

        assertThat(refused.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(refused.err()).contains("Line 3: “Steinkjer” is not a municipality number");
        assertThat(portal("link", "kari").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }
}
