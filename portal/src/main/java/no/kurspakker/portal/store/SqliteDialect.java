package no.kurspakker.portal.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** SQLite: a transaction that writes locks the whole file when it begins. */
final class SqliteDialect implements Dialect {

    /** Pages of the log, 4 KiB each, before they are brought into the file. */
    private static final int LOG_PAGES = 32_768;

    @Override
    public void prepareWriter(Handle handle) {
        // Statements of many learners touch the same pages of indexes again and again: the more of
        // them one checkpoint takes, the less is written.
        handle.createQuery("PRAGMA wal_autocheckpoint = " + LOG_PAGES)
                .mapToMap()
                .list();
    }

    @Override
    public void lock(Handle handle) {
        // Transactions of the writer are opened with BEGIN IMMEDIATE, which is that lock.
    }

    @Override
    public boolean isWriting(Handle handle) {
        // Only this process writes statements, and it knows; a command beside it writes settings.
        return false;
    }

    @Override
    public boolean hasServer() {
        return false;
    }

    @Override
    public TransactionIsolationLevel snapshot() {
        return TransactionIsolationLevel.SERIALIZABLE;
    }

    @Override
    public List<String> faults(Handle handle) {
        return handle.createQuery("PRAGMA integrity_check(20)").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    @Override
    public void overwriteDeleted(Handle handle) {
        handle.createQuery("PRAGMA secure_delete = ON").mapToMap().list();
    }

    @Override
    public void truncateLog(Handle handle) {
        // Does what it can beside readers; the next one does the rest.
        handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
    }
}
