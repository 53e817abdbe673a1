package no.kurspakker.portal.transfer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import no.kurspakker.portal.store.DatabaseAccess;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.PostgresqlAddress;
import no.kurspakker.portal.store.SqliteFolder;
import org.sqlite.SQLiteConnection;

/**
 * Copies the whole database of a portal, which may be running, into one file: as it was at one moment. The file is an SQLite database,
 * whichever the portal's own is. It holds hashes and the portal's secret, so only its owner can read it.
 */
public final class Backup {

    private static final int ALL_AT_ONCE = -1;

    private Backup() {}

    /**
     * Writes {@code file}, or nothing at all.
     *
     * @param mayReplace whether a file that is there may be replaced
     * @return its size in bytes
     * @throws IOException if it cannot be read or written; the message names which
     */
    public static long write(DatabaseLocation from, Path file, boolean mayReplace)
            throws IOException {
        if (!mayReplace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try (WorkFolder work = WorkFolder.beside(file)) {
            if (from instanceof SqliteFolder folder) {
                copy(folder, work.database());
            } else {
                export((PostgresqlAddress) from, work.database());
            }
            DatabaseAccess.leaveAlone(work.database());
            Files.move(
                    work.database().file(),
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return Files.size(file);
        } catch (SQLException refused) {
            throw new IOException("cannot back up " + from + " to " + file, refused);
        }
    }

    private static void copy(SqliteFolder from, SqliteFolder to) throws IOException, SQLException {
        try (Connection source = DatabaseAccess.connect(from)) {
            // In one step: otherwise every write of the portal in between starts it again.
            int status = source.unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup("main", to.file().toString(), null, 0, 0, ALL_AT_ONCE);
            if (status != 0) {
                throw new SQLException("SQLite gives up with code " + status);
            }
        }
    }

    private static void export(PostgresqlAddress from, SqliteFolder to)
            throws IOException, SQLException {
        DatabaseAccess.migrate(to);
        try (Connection target = DatabaseAccess.connect(to);
                Connection source = DatabaseAccess.connect(from)) {
            try (Statement fast = target.createStatement()) {
                // A file that is not finished is thrown away: nothing has to survive a crash.
                fast.execute("PRAGMA synchronous = OFF");
            }
            source.setReadOnly(true);
            source.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            source.setAutoCommit(false);
            target.setAutoCommit(false);
            new TableCopy(target, source).toSqlite();
            target.commit();
            source.rollback();
        }
    }
}
