package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a portal's key for packages to a package that carries it. */
class RelayKeyTest {

    private static final String COURSE = "https://example.org/courses/valves";

    private final Path folder;
    private final Path relay;

    RelayKeyTest(@TempDir Path folder) {
        this.folder = folder;
        this.relay = folder.resolve("relay.json");
    }

    private Shell add(Object... more) {
        Object[] all = new Object[more.length + 6];
        Object[] first = {"key", "add", "--data", folder.resolve("data"), "--relay-file", relay};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Shell.run(all);
    }

    private Shell good() {
        return add(
                "--course", COURSE,
                "--address", "https://portal.example.org/",
                "--origin", "https://lms.example.org");
    }

    @Test
    void fileIsWhatABuildReadsAndShowsItsSecretNowhereElse() throws IOException {
        Shell made = good();
        String file = Files.readString(relay);
        String secret = file.replaceAll("(?s).*\"secret\" : \"([^\"]+)\".*", "$1");
        Shell list = Shell.run("key", "list", "--data", folder.resolve("data"));
        Path course = folder.resolve("course");
        Shell.run("new", course);
        String yaml = Files.readString(course.resolve("course.yaml"));
        Files.writeString(
                course.resolve("course.yaml"),
                yaml.replaceFirst("(?m)^id: .*$", "id: " + COURSE)
                        + "learners:\n  home-page: https://example.org/\n  salt: ventiler-2026\n");
        Shell built = Shell.run(
                "build",
                course,
                "--out",
                folder.resolve("out"),
                "--format",
                "scorm12",
                "--relay",
                relay);

        assertThat(made.status()).isZero();
        assertThat(file)
                .contains("\"address\" : \"https://portal.example.org/relay/statements\"", COURSE);
        assertThat(secret).hasSizeGreaterThan(20).isNotEqualTo(file);
        assertThat(made.out() + made.err() + list.out()).doesNotContain(secret);
        assertThat(list.out()).contains(COURSE);
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.out()).contains("https://portal.example.org/relay/statements");
    }

    @Test
    void onlyItsOwnerReadsTheFileAndNoneIsWrittenOver() throws IOException {
        good();
        String file = Files.readString(relay);

        Shell again = good();

        assertThat(again.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(again.err()).contains("relay.json");
        assertThat(Files.readString(relay)).isEqualTo(file);
        if (relay.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(relay)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keyThatCannotBeWrittenIsNotMade() {
        Shell made = Shell.run(
                "key",
                "add",
                "--data",
                folder.resolve("data"),
                "--relay-file",
                folder.resolve("nowhere/relay.json"),
                "--course",
                COURSE,
                "--address",
                "https://portal.example.org",
                "--origin",
                "https://lms.example.org");

        assertThat(made.status()).isEqualTo(ExitStatus.ENVIRONMENT);
        assertThat(Shell.run("key", "list", "--data", folder.resolve("data")).out())
                .isEmpty();
    }

    @Test
    void whatIsMissingOrUnsafeIsNamed() {
        String address = "https://portal.example.org";
        String origin = "https://lms.example.org";

        assertThat(add("--address", address, "--origin", origin).err()).contains("--course");
        assertThat(add("--course", COURSE, "--origin", origin).err()).contains("--address");
        assertThat(add("--course", COURSE, "--address", address).err()).contains("--origin");
        assertThat(add(
                                "--course",
                                COURSE,
                                "--address",
                                "http://portal.example.org",
                                "--origin",
                                origin)
                        .err())
                .contains("--address \"http://portal.example.org\"");
        assertThat(add("--course", COURSE, "--address", address, "--origin", origin + "/path")
                        .err())
                .contains("/path");
        assertThat(add(
                                "--course",
                                COURSE,
                                "--address",
                                address,
                                "--origin",
                                origin,
                                "--scopes",
                                "all")
                        .err())
                .contains("--scopes");
        assertThat(relay).doesNotExist();
    }

    @Test
    void secretOfTheRelayIsTheSameEachTimeItIsAskedFor() throws IOException {
        Path one = folder.resolve("one.txt");
        Path other = folder.resolve("other.txt");
        Shell first = Shell.run("key", "relay-secret", one, "--data", folder.resolve("data"));
        Shell.run("key", "relay-secret", other, "--data", folder.resolve("data"));

        assertThat(first.status()).isZero();
        assertThat(Files.readString(one)).isEqualTo(Files.readString(other)).hasSize(44);
        assertThat(first.out()).doesNotContain(Files.readString(one).strip());
    }
}
