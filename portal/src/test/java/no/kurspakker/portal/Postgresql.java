package no.kurspakker.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import no.kurspakker.portal.store.PostgresqlAddress;

/** A real PostgreSQL for tests, started once for all of them. As root it runs in a user namespace of its own, since it refuses root. */
public final class Postgresql {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Postgresql() {}

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgresql"))
                        .start();
            } catch (IOException refused) {
                throw new UncheckedIOException("PostgreSQL does not start", refused);
            }
        }
    }

    /** {@return a database with nothing in it} */
    public static PostgresqlAddress fresh() throws SQLException {
        String name = "test" + NUMBER.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return new PostgresqlAddress(Server.RUNNING.getJdbcUrl("postgres", name));
    }
}
