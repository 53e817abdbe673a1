package no.kurspakker.portal.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/**
 * Tells a database that cannot work now from a query that is wrong: the first passes, so that trying again helps; the second is a fault of
 * the portal.
 */
public final class Outage {

    /** Classes of SQLSTATE: connection, rollback, resources, lock, operator, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    /** A PostgreSQL that has become a standby. */
    private static final String READ_ONLY = "25006";

    /** Result codes of SQLite, which has no SQLSTATE: busy, locked, no memory, read-only, I/O, full, cannot open, protocol. */
    private static final Set<Integer> SQLITE = Set.of(5, 6, 7, 8, 10, 13, 14, 15);

    private Outage() {}

    /** {@return whether {@code failure} comes of a database that cannot be reached, is busy or is full} */
    public static boolean isIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreBusyException
                    || (cause instanceof SQLException refused && isOutage(refused))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException refused) {
        String state = refused.getSQLState();
        if (refused instanceof SQLTransientException
                || refused instanceof SQLRecoverableException
                || refused instanceof SQLNonTransientConnectionException) {
            return true;
        }
        if (state == null || state.length() < 2) {
            return SQLITE.contains(refused.getErrorCode());
        }
        return state.equals(READ_ONLY) || CLASSES.contains(state.substring(0, 2));
    }
}
