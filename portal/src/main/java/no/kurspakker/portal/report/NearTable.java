package no.kurspakker.portal.report;

import java.util.Map;
import java.util.TreeMap;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.report.source.NearMisses;
import org.jdbi.v3.core.Handle;

/**
 * Activities in statements that a course does not have, though they look like its own: a report names them where it says why somebody
 * has not completed. The first of them are kept, with how many statements there are of each.
 */
final class NearTable {

    private static final SqlFile SQL = SqlFile.of(NearTable.class, "report.sql");

    private final Handle handle;
    private final Key course;
    private final int generation;

    NearTable(Handle handle, Key course, int generation) {
        this.handle = handle;
        this.course = course;
        this.generation = generation;
    }

    /** Adds numbers of statements by activity. */
    void add(Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        Map<String, Long> known = counts();
        counts.forEach((activity, statements) -> {
            if (known.containsKey(activity)) {
                handle.execute(
                        SQL.get("more-near"), statements, course.bytes(), generation, activity);
            } else if (known.size() < NearMisses.MOST) {
                handle.execute(
                        SQL.get("add-near"), course.bytes(), generation, activity, statements);
                known.put(activity, statements);
            }
        });
    }

    /** Puts {@code statements} in the place of the number there is for {@code activity}; none where there is none. */
    void replace(String activity, long statements) {
        if (statements == 0) {
            handle.execute(SQL.get("drop-one-near"), course.bytes(), generation, activity);
        } else {
            handle.execute(
                    SQL.get("change-near"), statements, course.bytes(), generation, activity);
        }
    }

    /** {@return numbers of statements by activity} */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        handle.createQuery(SQL.get("near"))
                .bind(0, course.bytes())
                .bind(1, generation)
                .map((row, context) ->
                        counts.put(row.getString("activity"), row.getLong("statements")))
                .forEach(any -> {});
        return counts;
    }
}
