package no.kurspakker.portal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.HashSet;
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

            allow(location, true);
            assertThat(post(client, after)).isEqualTo(200);
            assertThat(client.send("GET", "/statements", "").body())
                    .contains(before.toString(), after.toString());
        }
    }

    private static int post(RawClient client, UUID id) throws Exception {
        return client.send("POST", "/statements", Statements.one(id, 1)).status();
    }

    /** Ends all connections to a database and takes no new ones, or takes them again. */
    private static void allow(PostgresqlAddress location, boolean isAllowed) throws Exception {
        String name = location.toString().replaceAll(".*/", "");
        String other = location.url().replace("/" + name, "/postgres");
        try (Connection connection = DriverManager.getConnection(other);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + isAllowed);
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = '" + name + "'");
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
