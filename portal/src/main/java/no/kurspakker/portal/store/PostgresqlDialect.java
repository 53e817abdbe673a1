package no.kurspakker.portal.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * PostgreSQL: one writer at a time over all portals, so that statements become visible in the order of their numbers.
 *
 * <p>The row is the lock. The advisory lock lets readers ask, without writing, whether somebody holds it.
 */
final class PostgresqlDialect implements Dialect {

    private static final SqlFile SQL = SqlFile.of(PostgresqlDialect.class, "lock.sql");

    @Override
    public void prepareWriter(Handle handle) {
        // Nothing to set.
    }

    @Override
    public void lock(Handle handle) {
        handle.createQuery(SQL.get("lock")).mapTo(Long.class).one();
        handle.createQuery(SQL.get("lock-advisory")).mapToMap().list();
    }

    @Override
    public boolean isWriting(Handle handle) {
        return !handle.createQuery(SQL.get("try")).mapTo(Boolean.class).one();
    }

    @Override
    public boolean hasServer() {
        return true;
    }

    @Override
    public TransactionIsolationLevel snapshot() {
        return TransactionIsolationLevel.REPEATABLE_READ;
    }

    @Override
    public List<String> faults(Handle handle) {
        // PostgreSQL checks pages as it reads them.
        return List.of();
    }

    @Override
    public void overwriteDeleted(Handle handle) {
        // PostgreSQL gives the space back by itself, and has no switch for this.
    }

    @Override
    public void truncateLog(Handle handle) {
        // How long its log is kept is a setting of the server.
    }
}
