package no.kurspakker.portal.store;

import org.jdbi.v3.core.Handle;

/**
 * Something written as a whole or not at all. It may be run again after a failure, so it touches nothing but the database.
 *
 * @param <R> what it gives back once it is committed
 */
@FunctionalInterface
public interface WriteWork<R> {

    R run(Handle handle);
}
