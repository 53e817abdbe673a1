package no.kurspakker.portal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.json.MalformedJsonException;
import org.jdbi.v3.core.Handle;

/** Looks whether statements are what their rows and their index say. */
public final class StatementAudit {

    private static final SqlFile SQL = SqlFile.of(StatementAudit.class, "revise.sql");
    private static final SqlFile FIND = SqlFile.of(StatementStore.class, "find.sql");
    private static final int AT_ONCE = 200;

    private final Handle handle;

    public StatementAudit(Handle handle) {
        this.handle = handle;
    }

    private record Row(long seq, Key id, String payload) {}

    /** {@return what is wrong with the next statements stored later than {@code after}} */
    public AuditedPage next(long after) {
        List<Row> rows = handle.createQuery(SQL.get("to-audit"))
                .bind(0, after)
                .bind(1, AT_ONCE)
                .map((row, context) -> new Row(
                        row.getLong("seq"), Key.of(row.getBytes("id")), row.getString("payload")))
                .list();
        List<String> faults = new ArrayList<>();
        for (Row row : rows) {
            fault(row).ifPresent(what -> faults.add("statement " + row.id().uuid() + ": " + what));
        }
        Optional<Long> last = rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).seq());
        return new AuditedPage(rows.size(), last, faults);
    }

    private Optional<String> fault(Row row) {
        NewStatement statement;
        try {
            statement = NewStatement.ofPayload(row.payload());
        } catch (MalformedJsonException | IllegalArgumentException | ClassCastException damaged) {
            return Optional.of("its text cannot be read");
        }
        if (!Key.of(statement.id()).equals(row.id())) {
            return Optional.of("its text has another id");
        }
        return new FullRefs(handle)
                .of(statement).stream()
                        .filter(ref -> !isThere(ref, row.seq()))
                        .findFirst()
                        .map(ref -> "it is not found by its " + ref.kind());
    }

    private boolean isThere(Ref ref, long seq) {
        return handle.createQuery(FIND.get("has-ref"))
                        .bind(0, ref.kind().code())
                        .bind(1, ref.key().bytes())
                        .bind(2, seq)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
