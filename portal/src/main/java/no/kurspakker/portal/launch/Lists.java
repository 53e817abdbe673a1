package no.kurspakker.portal.launch;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Queries for a list of values. */
final class Lists {

    private Lists() {}

    /** {@return the query {@code sql}, which has a question mark for each of {@code values}} */
    static Query query(Handle handle, String sql, List<?> values) {
        Query query = handle.createQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i).toString());
        }
        return query;
    }
}
