package no.kurspakker.portal.store;

import org.jdbi.v3.core.Handle;

/**
 * PostgreSQL: one writer at a time over all portals, so that statements become visible in the order of their numbers.
 *
 * <p>The row is the lock. The advisory lock lets readers ask, without writing, whether somebody holds it.
 */
final class PostgresqlDialect implements Dialect {

    private static final SqlFile SQL = SqlFile.of(PostgresqlDialect.class, "lock.sql");

    @Override
    public void lock(Handle handle) {
        handle.createQuery(SQL.get("lock")).mapTo(Long.class).one();
        handle.createQuery(SQL.get("lock-advisory")).mapToMap().list();
    }

    @Override
    public boolean isWriting(Handle handle) {
        return !handle.createQuery(SQL.get("try")).mapTo(Boolean.class).one();
    }
}
