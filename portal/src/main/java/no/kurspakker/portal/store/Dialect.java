package no.kurspakker.portal.store;

import org.jdbi.v3.core.Handle;

/** What differs between the two databases once they are open; all other SQL is the same. */
interface Dialect {

    /** Keeps every other writer out until the transaction ends. */
    void lock(Handle handle);

    /** {@return whether a transaction that writes may be open now, here or in another portal} */
    boolean isWriting(Handle handle);
}
