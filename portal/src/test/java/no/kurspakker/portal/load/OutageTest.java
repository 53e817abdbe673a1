package no.kurspakker.portal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.MovedClock;
import no.kurspakker.portal.Portal;
import no.kurspakker.portal.PortalSettings;
import no.kurspakker.portal.Postgresql;
import no.kurspakker.portal.StoreBench;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.PostgresqlAddress;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, the database is gone, the clock is wrong: clients are told, nothing is lost, and all goes on afterwards. */
class OutageTest {

    private static final int MOST_TRIES = 50;

    @TempDir
    private Path data;

    @Test
    void fullDiskIsToldAndNothingAcknowledgedIsLost() throws Exception {
        DatabaseLocation location = new SqliteFolder(data);
        String key = Keys.make(location);
        Set<UUID> acknowledged = new HashSet<>();
        UUID refused = UUID.randomUUID();
        try (PortalProcess portal = PortalProcess.startOnSmallDisk(6_000, location);
                RawClient client = new RawClient(portal.port(), key)) {
            RawClient.Answer answer = new RawClient.Answer(200, "", "");
            while (answer.status() == 200) {
                answer = client.send("POST", "/statements", padded(refused));
                if (answer.status() == 200) {
                    acknowledged.add(refused);
                    refused = UUID.randomUUID();
                }
            }
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("cannot be reached or is full");
            assertThat(client.send("GET", "/statements?limit=1", "").status()).isEqualTo(200);
        }

        assertThat(acknowledged).isNotEmpty();
        assertThat(Keys.stored(location)).isEqualTo(acknowledged);
        try (PortalProcess portal = PortalProcess.start(location, "-XX:TieredStopAtLevel=1");
                RawClient client = new RawClient(portal.port(), key)) {
            assertThat(client.send("POST", "/statements", padded(refused)).status())
                    .isEqualTo(200);
        }
    }

    /** Large values have a file of their own, which stands on the device that is always full for a while. */
    @Test
    void fullDiskUnderPostgresqlIsToldAndNothingAcknowledgedIsLost() throws Exception {
        PostgresqlAddress location = Postgresql.fresh();
        String key = Keys.make(location);
        UUID small = UUID.randomUUID();
        UUID large = UUID.randomUUID();
        String statement = Statements.one(large, 1).replace("Kurspakker 1.0.0", noise());
        Path file = fileOfLargeValues(location);
        Path aside = file.resolveSibling(file.getFileName() + ".aside");
        Files.move(file, aside);
        Files.createSymbolicLink(file, Path.of("/dev/full"));
        try (Portal portal = Portal.start(PortalSettings.onLoopback(
                        location, 0, Clock.systemUTC(), new SecureRandom()));
                RawClient client = new RawClient(portal.port(), key)) {
            RawClient.Answer refused = client.send("POST", "/statements", statement);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body()).contains("cannot be reached or is full");
            assertThat(post(client, small)).isEqualTo(200);
            assertThat(client.send("GET", "/statements", "").body())
                    .contains(small.toString())
                    .doesNotContain(large.toString());

            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            // Only new connections open the file anew: the old ones are ended, as the portal then
            // notices one by one.
            allow(location, false);
            allow(location, true);
            int status = 503;
            for (int i = 0; i < MOST_TRIES && status == 503; i++) {
                status = client.send("POST", "/statements", statement).status();
            }
            assertThat(status).isEqualTo(200);
        }
        assertThat(Keys.stored(location)).containsExactlyInAnyOrder(small, large);
    }

    /** {@return text that does not become shorter when it is packed} */
    private static String noise() {
        byte[] bytes = new byte[40_000];
        new Random(1).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Path fileOfLargeValues(PostgresqlAddress location) throws Exception {
        try (Connection connection = DriverManager.getConnection(location.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('data_directory'), pg_relation_filepath(reltoastrelid)"
                                + " FROM pg_class WHERE oid = 'statement'::regclass")) {
            row.next();
            return Path.of(row.getString(1), row.getString(2));
        }
    }

    private static String padded(UUID id) {
        return Statements.one(id, 1).replace("Kurspakker 1.0.0", "x".repeat(50_000));
    }

    @Test
    void databaseThatIsGoneAndComesBackIsFoundAgain() throws Exception {
        PostgresqlAddress location = Postgresql.fresh();
        String key = Keys.make(location);
        UUID before = UUID.randomUUID();
        UUID after = UUID.randomUUID();
        try (Portal portal = Portal.start(PortalSettings.onLoopback(
                        location, 0, Clock.systemUTC(), new SecureRandom()));
                RawClient client = new RawClient(portal.port(), key)) {
            assertThat(post(client, before)).isEqualTo(200);

            allow(location, false);
            assertThat(post(client, after)).isEqualTo(503);
            assertThat(client.send("GET", "/statements", "").status()).isEqualTo(503);
            RawClient.Answer page = client.exchange(
                    "GET /people HTTP/1.1\r\nHost: localhost\r\nCookie: kurspakker=x\r\n\r\n",
                    new byte[0]);
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.head()).contains("retry-after: 5");
            assertThat(page.body()).contains("Databasen svarer ikke").doesNotContain("Exception");

            allow(location, true);
            assertThat(post(client, after)).isEqualTo(200);
            assertThat(client.send("GET", "/statements", "").body())
                    .contains(before.toString(), after.toString());
        }
    }

    private static int post(RawClient client, UUID id) throws Exception {
        return client.send("POST", "/statements", Statements.one(id, 1)).status();
    }

    /** Ends all connections to a database and takes no new ones, or takes them again. What the portal made meanwhile stays. */
    private static void allow(PostgresqlAddress location, boolean isAllowed) throws Exception {
        String name = location.toString().replaceAll(".*/", "");
        String other = location.url().replace("/" + name, "/postgres");
        try (Connection connection = DriverManager.getConnection(other);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + isAllowed);
            if (!isAllowed) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = '" + name + "'");
            }
        }
    }

    @Test
    void clockThatGoesBackChangesNoOrder() throws Exception {
        for (DatabaseLocation location : Set.of(new SqliteFolder(data), Postgresql.fresh())) {
            MovedClock clock = new MovedClock(Instant.parse("2026-06-01T12:00:00Z"));
            try (StoreBench bench = new StoreBench(location, clock)) {
                UUID first = bench.add(StoreBench.statement("kari", "urn:x:clock"));
                clock.move(Period.ofDays(-30));
                UUID second = bench.add(StoreBench.statement("kari", "urn:x:clock"));
                long through = bench.statements.consistentThrough();
                clock.move(Period.ofDays(60));
                UUID third = bench.add(StoreBench.statement("kari", "urn:x:clock"));

                assertThat(bench.found(StoreBench.ref("kari")))
                        .containsExactly(third, second, first);
                assertThat(through)
                        .isEqualTo(bench.number(
                                "SELECT seq FROM statement ORDER BY seq LIMIT 1 OFFSET 1"));
            }
        }
    }
}
