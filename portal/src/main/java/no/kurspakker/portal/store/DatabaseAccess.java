package no.kurspakker.portal.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database as such, for those who copy it whole: without a writer of its own. */
public final class DatabaseAccess {

    private DatabaseAccess() {}

    /** {@return a connection; reading beside a running portal is safe} */
    public static Connection connect(DatabaseLocation location) throws IOException, SQLException {
        QuietLogs.apply();
        return Connections.writing(location).getConnection();
    }

    /**
     * Makes the tables, or brings them up to date.
     *
     * @throws IOException if it cannot be opened; the message names it
     */
    public static void migrate(DatabaseLocation location) throws IOException {
        QuietLogs.apply();
        try {
            Migrations.run(location, Connections.writing(location));
        } catch (RuntimeException refused) {
            throw new IOException("cannot open the database " + location, refused);
        }
    }

    /**
     * Writes everything into the one file of {@code folder}, which can be moved then.
     *
     * @throws SQLException if somebody has it open
     */
    public static void leaveAlone(SqliteFolder folder) throws IOException, SQLException {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            try (ResultSet mode = statement.executeQuery("PRAGMA journal_mode = DELETE")) {
                mode.next();
                if (!mode.getString(1).equals("delete")) {
                    throw new SQLException("the database is in use");
                }
            }
        }
    }
}
