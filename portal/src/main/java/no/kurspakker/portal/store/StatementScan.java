package no.kurspakker.portal.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads stored statements in the order they were stored, voided ones too, a number of them at a time. */
public final class StatementScan {

    private static final SqlFile SQL = SqlFile.of(StatementScan.class, "revise.sql");
    private static final int AT_ONCE = 200;

    private final Handle handle;

    public StatementScan(Handle handle) {
        this.handle = handle;
    }

    /**
     * {@return the next statements stored later than {@code after} that are found by the agent with the {@link ActorKey} {@code agent},
     * wherever it stands; none if there are no more}
     */
    public List<StoredStatement> ofAgent(String agent, long after) {
        return list(handle.createQuery(SQL.get("by-agent"))
                .bind(0, Key.of(agent).bytes())
                .bind(1, after)
                .bind(2, AT_ONCE));
    }

    /** {@return the next statements of {@code course} stored later than {@code after}, up to {@code until}} */
    public List<StoredStatement> ofCourse(String course, long after, long until) {
        return list(handle.createQuery(SQL.get("of-course"))
                .bind(0, Key.of(course).bytes())
                .bind(1, after)
                .bind(2, until)
                .bind(3, AT_ONCE));
    }

    /** {@return the next statements stored later than {@code after}, up to {@code until}} */
    public List<StoredStatement> inOrder(long after, long until) {
        return list(handle.createQuery(SQL.get("in-order"))
                .bind(0, after)
                .bind(1, until)
                .bind(2, AT_ONCE));
    }

    Optional<StoredStatement> at(long seq) {
        return list(handle.createQuery(SQL.get("by-seq")).bind(0, seq)).stream().findFirst();
    }

    /** {@return all that {@code statement} is found by now, by itself or by what it points at} */
    public Set<Ref> refs(NewStatement statement) {
        return new FullRefs(handle).of(statement);
    }

    private static List<StoredStatement> list(Query query) {
        return query.map((row, context) -> new StoredStatement(
                        row.getLong("seq"),
                        row.getInt("voided") != 0,
                        NewStatement.ofPayload(row.getString("payload"))))
                .list();
    }
}
