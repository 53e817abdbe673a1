package no.kurspakker.portal.store;

import org.jdbi.v3.core.Handle;

/** SQLite: a transaction that writes locks the whole file when it begins. */
final class SqliteDialect implements Dialect {

    @Override
    public void lock(Handle handle) {
        // Transactions of the writer are opened with BEGIN IMMEDIATE, which is that lock.
    }

    @Override
    public boolean isWriting(Handle handle) {
        // Only this process writes statements, and it knows; a command beside it writes settings.
        return false;
    }
}
