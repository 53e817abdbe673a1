package no.kurspakker.portal.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Told of statements in the transaction that stores them: what it writes is there if and only if they are. */
@FunctionalInterface
public interface StatementListener {

    /** Each statement is told once, in the order they are stored; it must not commit. */
    void stored(Handle handle, List<StoredStatement> statements);
}
