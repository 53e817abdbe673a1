package no.kurspakker.portal.transfer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import no.kurspakker.portal.store.DatabaseAccess;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.PostgresqlAddress;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.portal.store.SqliteFolder;

/** Puts a backup in the place of a portal's database, of either kind: all of it or nothing. No portal may be running on it. */
public final class Restore {

    private static final SqlFile SQL = SqlFile.of(Restore.class, "transfer.sql");

    /** Tables that a portal fills by starting. */
    private static final Set<String> NOTHING = Set.of("lrs_clock", "portal_secret", "portal_home");

    private Restore() {}

    /**
     * Reads {@code file}, which {@link Backup} wrote, into {@code to}.
     *
     * @param mayReplace whether what is there may be thrown away
     * @throws FileAlreadyExistsException if something is there and may not
     * @throws IOException if {@code file} is no backup, or a portal is running; the message says which
     */
    public static void read(Path file, DatabaseLocation to, boolean mayReplace) throws IOException {
        Path beside = to instanceof SqliteFolder folder ? folder.file() : file;
        if (to instanceof SqliteFolder folder) {
            Files.createDirectories(folder.folder());
        }
        try (WorkFolder work = WorkFolder.beside(beside)) {
            Files.copy(file, work.database().file());
            requireBackup(file, work.database());
            if (to instanceof SqliteFolder folder) {
                replace(work.database(), folder, mayReplace);
            } else {
                fill(work.database(), (PostgresqlAddress) to, mayReplace);
            }
        } catch (SQLException refused) {
            throw new IOException("cannot restore " + file + " to " + to, refused);
        }
    }

    /** Brought up to date too: it may be of an older version. */
    private static void requireBackup(Path file, SqliteFolder copy) throws IOException {
        try (Connection connection = DatabaseAccess.connect(copy)) {
            boolean isPortal = TableCopy.tables(connection).contains("statement");
            if (!isPortal || !text(connection, "PRAGMA quick_check(1)").equals("ok")) {
                throw new IOException(file + ": is no backup of a portal, or a damaged one");
            }
        } catch (SQLException unreadable) {
            throw new IOException(file + ": is no backup of a portal", unreadable);
        }
        DatabaseAccess.migrate(copy);
        try {
            DatabaseAccess.leaveAlone(copy);
        } catch (SQLException refused) {
            throw new IOException("cannot write beside " + file, refused);
        }
    }

    private static void replace(SqliteFolder copy, SqliteFolder to, boolean mayReplace)
            throws IOException {
        if (Files.exists(to.file())) {
            if (!mayReplace) {
                throw new FileAlreadyExistsException(to.file().toString());
            }
            try {
                DatabaseAccess.leaveAlone(to);
            } catch (SQLException inUse) {
                throw new IOException(
                        to + ": a portal is running on it; end the portal first", inUse);
            }
        }
        Files.move(
                copy.file(),
                to.file(),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    private static void fill(SqliteFolder copy, PostgresqlAddress to, boolean mayReplace)
            throws IOException, SQLException {
        DatabaseAccess.migrate(to);
        try (Connection source = DatabaseAccess.connect(copy);
                Connection target = DatabaseAccess.connect(to)) {
            if (Long.parseLong(text(target, SQL.get("other-portals"))) > 0) {
                throw new IOException(
                        to + ": a portal is running on it; end all its portals first");
            }
            if (!mayReplace && !isEmpty(target, TableCopy.tables(source))) {
                throw new FileAlreadyExistsException(to.toString());
            }
            target.setAutoCommit(false);
            new TableCopy(source, target).toPostgresql();
            target.commit();
        }
    }

    private static boolean isEmpty(Connection connection, List<String> tables) throws SQLException {
        for (String table : tables) {
            boolean counts = !NOTHING.contains(table);
            if (counts && !text(connection, "SELECT count(*) FROM " + table).equals("0")) {
                return false;
            }
        }
        return true;
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
