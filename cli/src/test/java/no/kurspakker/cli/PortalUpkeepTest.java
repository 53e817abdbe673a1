package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import no.kurspakker.portal.Portal;
import no.kurspakker.portal.PortalSettings;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does with a portal from the command line, beside the running portal. */
class PortalUpkeepTest {

    @TempDir
    private Path folder;

    @Test
    void portalIsBackedUpCheckedAndRestoredAndForgetsAPerson() throws Exception {
        Path data = folder.resolve("portal");
        Path backup = folder.resolve("backup.db");
        try (Portal portal = portal(data)) {
            post(portal, key(data), "kari");
            post(portal, key(data), "ola");

            assertThat(run(data, "backup", backup).out()).contains("backup.db holds everything");
            assertThat(run(data, "backup", backup).status()).isEqualTo(ExitStatus.WRONG_USAGE);
            assertThat(run(data, "backup", backup, "--replace").status()).isZero();
            assertThat(run(data, "portal", "check").out())
                    .isEqualTo("all is well: 2 statements, 0 attachments, 0 documents\n");
            assertThat(run(data, "forget", "kari@example.org", "--count").out())
                    .isEqualTo("there are 1 statements, 0 documents, and 0 statements of others\n");
            assertThat(run(data, "forget", "kari@example.org", "--json").out())
                    .isEqualTo("{\"mode\":\"delete\",\"own\":1,\"others\":0,\"documents\":0}\n");
            assertThat(run(data, "forget", "kari@example.org").out()).startsWith("nothing of this");
            assertThat(run(data, "restore", backup, "--replace").err())
                    .contains("a portal is running on it");
            post(portal, key(data), "per");
        }
        assertThat(run(data, "restore", backup).err()).contains("add --replace");

        Shell restored = run(data, "restore", backup, "--replace", "--json");

        assertThat(restored.status()).isEqualTo(ExitStatus.DONE);
        assertThat(restored.out())
                .isEqualTo(
                        "{\"statements\":2,\"attachments\":0,\"documents\":0,\"findings\":[]}\n");
        assertThat(run(data, "portal", "log").out()).contains("backup", "restore", "tester");
    }

    @Test
    void linesGoFromOnePortalToAnother() throws Exception {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        Path lines = folder.resolve("all.ndjson");
        try (Portal portal = portal(one)) {
            post(portal, key(one), "kari");
            assertThat(run(one, "portal", "export", lines).out())
                    .isEqualTo("written: 1 statements, 0 attachments, 0 documents\n");
        }
        assertThat(Files.readString(lines)).contains("kari@example.org", "\"authority\"");

        Shell first = run(other, "portal", "import", lines);
        Files.writeString(lines, Files.readString(lines).replace("kari@", "per@"));
        Shell second = run(other, "portal", "import", lines, "--json");

        assertThat(first.out()).startsWith("taken in: 1 statements");
        assertThat(second.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(second.err()).contains("all.ndjson:1: a statement with this id");
        assertThat(second.out()).contains("\"refused\":1");
    }

    @Test
    void damageIsToldWithAStatusOfItsOwn() throws Exception {
        Path data = folder.resolve("portal");
        try (Portal portal = portal(data)) {
            post(portal, key(data), "kari");
        }
        PortalDatabase.with(
                new SqliteFolder(data),
                database -> database.write(handle -> handle.execute("DELETE FROM statement")));

        Shell check = run(data, "portal", "check");

        assertThat(check.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(check.out()).contains("stray-refs (", "something does not fit together");
    }

    private static Portal portal(Path data) throws IOException {
        return Portal.start(PortalSettings.onLoopback(
                new SqliteFolder(data), 0, Clock.systemUTC(), new SecureRandom()));
    }

    private static Shell run(Path data, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data;
        return Shell.runWith(Map.of("USER", "tester"), all);
    }

    /** {@return user and password of a new key, in Base64} */
    private static String key(Path data) {
        Shell made = run(data, "key", "add", "--scopes", "all", "--json");
        JsonObject key = (JsonObject) JsonReader.read(made.out());
        String pair =
                key.string("key").orElseThrow() + ':' + key.string("secret").orElseThrow();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static void post(Portal portal, String key, String name) throws Exception {
        String statement = "{\"id\":\"" + UUID.randomUUID() + "\",\"actor\":{\"mbox\":\"mailto:"
                + name + "@example.org\"},\"verb\":{\"id\":\"http://example.org/verbs/did\"},"
                + "\"object\":{\"id\":\"http://example.org/activities/x\"}}";
        URI address = portal.address().resolve("xapi/statements");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + key)
                .header("X-Experience-API-Version", "1.0.3")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(statement))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }
}
