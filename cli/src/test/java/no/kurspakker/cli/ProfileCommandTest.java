package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfileCommandTest {

    @TempDir
    Path folder;

    @Test
    void profileOfACourseIsPrintedOrWritten() throws IOException {
        Path course = folder.resolve("course");
        Path file = folder.resolve("made/profile.jsonld");
        Shell.run("new", course);

        Shell printed = Shell.run("profile", course);
        Shell written = Shell.run("profile", course, "--out", file);

        assertThat(printed.status()).isEqualTo(ExitStatus.DONE);
        JsonNode profile = JsonMapper.shared().readTree(printed.out());
        assertThat(profile.path("type").asString()).isEqualTo("Profile");
        assertThat(profile.path("templates")).isNotEmpty();
        assertThat(written.status()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(file)).isEqualToIgnoringWhitespace(printed.out());
    }

    @Test
    void courseWithErrorsHasNoProfile() throws IOException {
        Files.writeString(folder.resolve("course.yaml"), "title: Bare tittel\n");

        Shell shell = Shell.run("profile", folder);

        assertThat(shell.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("CRS-");
    }
}
