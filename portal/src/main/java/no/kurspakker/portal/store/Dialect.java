package no.kurspakker.portal.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** What differs between the two databases once they are open; all other SQL is the same. */
interface Dialect {

    /** Sets up the connection that writes. */
    void prepareWriter(Handle handle);

    /** Keeps every other writer out until the transaction ends. */
    void lock(Handle handle);

    /** {@return whether a transaction that writes may be open now, here or in another portal} */
    boolean isWriting(Handle handle);

    /** {@return whether a connection can break while nobody uses it, so that a new one helps} */
    boolean hasServer();

    /** {@return the isolation in which several queries see the same moment} */
    TransactionIsolationLevel snapshot();

    /** {@return what the database itself finds wrong in its files; empty if nothing, or if it has no such check} */
    List<String> faults(Handle handle);

    /** Has what is deleted in this transaction overwritten too, where the database can. */
    void overwriteDeleted(Handle handle);

    /** Outside a transaction: writes over what logs still hold of what was deleted, where the database can. */
    void truncateLog(Handle handle);
}
