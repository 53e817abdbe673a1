package no.kurspakker.portal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.Postgresql;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.portal.transfer.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Portals are killed while 32 clients post: what was acknowledged is there, once. The profile {@code soak} does it with 100,000 statements
 * and more kills.
 */
class KillTest {

    private static final int STATEMENTS = Integer.getInteger("kurspakker.load.statements", 2_000);
    private static final int KILLS = Integer.getInteger("kurspakker.load.kills", 2);

    @TempDir
    private Path data;

    @Test
    void sqliteHasAllThatWasAcknowledgedWhenThePortalIsKilled() throws Exception {
        run(new SqliteFolder(data), 1);
    }

    @Test
    void postgresqlHasAllThatWasAcknowledgedWhenOneOfTwoPortalsIsKilled() throws Exception {
        run(Postgresql.fresh(), 2);
    }

    private static void run(DatabaseLocation location, int portals) throws Exception {
        String key = Keys.make(location);
        Ports ports = new Ports();
        PortalProcess[] running = new PortalProcess[portals];
        for (int i = 0; i < portals; i++) {
            running[i] = start(location, ports);
        }
        RetryingClients clients = new RetryingClients(ports, key);
        clients.start(STATEMENTS);
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                clients.await(STATEMENTS * kill / (KILLS + 1));
                PortalProcess victim = running[kill % portals];
                victim.kill();
                ports.remove(victim.port());
                // Taken before the look: whatever is in it had been acknowledged by then.
                Set<UUID> acknowledged = clients.acknowledged();
                assertThat(Keys.stored(location)).containsAll(acknowledged);
                running[kill % portals] = start(location, ports);
            }
            clients.join();
        } finally {
            for (PortalProcess one : running) {
                one.close();
            }
        }

        assertThat(clients.surprises()).isEmpty();
        assertThat(clients.again()).isPositive();
        assertThat(clients.acknowledged()).hasSize(STATEMENTS);
        assertThat(Keys.stored(location)).isEqualTo(clients.acknowledged());
        try (Database database = Database.open(location, Clock.systemUTC())) {
            assertThat(StoreCheck.run(database).findings()).isEmpty();
        }
    }

    private static PortalProcess start(DatabaseLocation location, Ports ports) throws Exception {
        PortalProcess portal = PortalProcess.start(location, "-XX:TieredStopAtLevel=1", "-Xmx256m");
        ports.add(portal.port());
        return portal;
    }
}
