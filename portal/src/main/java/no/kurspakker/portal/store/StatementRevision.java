package no.kurspakker.portal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import org.jdbi.v3.core.Handle;

/**
 * Changes and removes stored statements, with all that they are found by, their attachments, and what other statements that point at them
 * are found by. A statement that was voided stays so.
 */
public final class StatementRevision {

    private static final SqlFile SQL = SqlFile.of(StatementRevision.class, "revise.sql");

    private final Handle handle;
    private final Rows rows;
    private final Rows appending;
    private final List<StatementChange> changes;
    private final Map<Long, Set<Ref>> refsBefore = new LinkedHashMap<>();
    private final Map<Long, NewStatement> after = new LinkedHashMap<>();

    private StatementRevision(Handle handle, List<StatementChange> changes) {
        this.handle = handle;
        this.rows = new Rows(handle.getConnection(), SQL);
        this.appending = new Rows(handle.getConnection(), StatementAppender.SQL);
        this.changes = changes;
    }

    /** Makes {@code changes} in the transaction of {@code handle}, which is one that writes. */
    public static void apply(Handle handle, List<StatementChange> changes) {
        if (!changes.isEmpty()) {
            new StatementRevision(handle, List.copyOf(changes)).run();
        }
    }

    private void run() {
        FullRefs refs = new FullRefs(handle);
        for (StatementChange change : changes) {
            refsBefore.put(change.before().seq(), refs.of(change.before().statement()));
            change.after().ifPresent(next -> after.put(change.before().seq(), next));
        }
        List<StoredStatement> pointing = pointing();
        for (StoredStatement one : pointing) {
            refsBefore.put(one.seq(), refs.of(one.statement()));
            after.put(one.seq(), one.statement());
        }
        replace();
        redirect(pointing);
        reindex();
        dropAttachments();
        handle.execute(SQL.get("count-erasure"));
        makeReportsAnew(handle);
    }

    /** Has the states of reports made from the first statement on: what they keep of some cannot be taken out. */
    public static void makeReportsAnew(Handle handle) {
        handle.execute(SQL.get("drop-half-made-enrolments"));
        handle.execute(SQL.get("drop-half-made-groups"));
        handle.execute(SQL.get("make-reports-anew"));
    }

    /** {@return the statements beside {@code changes} that point at one of them, or at one that does} */
    private List<StoredStatement> pointing() {
        StatementScan scan = new StatementScan(handle);
        Set<Long> reached = new HashSet<>();
        changes.forEach(change -> reached.add(change.before().seq()));
        List<StoredStatement> pointing = new ArrayList<>();
        List<Key> ids = changes.stream()
                .map(change -> Key.of(change.before().statement().id()))
                .toList();
        for (int step = 0; step < StatementLinks.LONGEST_CHAIN && !ids.isEmpty(); step++) {
            List<StoredStatement> found = Pointing.at(appending, ids).stream()
                    .filter(one -> reached.add(one.seq()))
                    .flatMap(one -> scan.at(one.seq()).stream())
                    .toList();
            pointing.addAll(found);
            ids = found.stream().map(one -> Key.of(one.statement().id())).toList();
        }
        return pointing;
    }

    private void replace() {
        List<StatementChange> removals =
                changes.stream().filter(change -> change.after().isEmpty()).toList();
        List<StatementChange> others =
                changes.stream().filter(change -> change.after().isPresent()).toList();
        rows.each(
                "delete-statement",
                removals,
                (row, change) -> row.setLong(1, change.before().seq()));
        rows.each("update-statement", others, (row, change) -> {
            NewStatement next = change.after().orElseThrow();
            row.setBytes(1, Key.of(next.id()).bytes());
            row.setString(2, next.payload());
            row.setLong(3, change.before().seq());
        });
        List<StatementChange> aiming = changes.stream()
                .filter(change -> change.before().statement().target().isPresent())
                .toList();
        rows.each("delete-target", aiming, (row, change) -> {
            row.setBytes(
                    1,
                    Key.of(change.before().statement().target().orElseThrow()).bytes());
            row.setLong(2, change.before().seq());
        });
    }

    /** Whoever pointed at a statement that now has another id points at that one. */
    private void redirect(List<StoredStatement> pointing) {
        Map<String, String> moved = new LinkedHashMap<>();
        for (StatementChange change : changes) {
            String before = change.before().statement().id().toString();
            change.after()
                    .map(next -> next.id().toString())
                    .filter(next -> !next.equals(before))
                    .ifPresent(next -> moved.put(before, next));
        }
        rows.each("move-target", List.copyOf(moved.entrySet()), (row, move) -> {
            row.setBytes(1, id(move.getValue()).bytes());
            row.setBytes(2, id(move.getKey()).bytes());
        });
        List<StoredStatement> turned = new ArrayList<>();
        for (StoredStatement one : pointing) {
            String target = one.statement().target().map(Object::toString).orElse("");
            Optional.ofNullable(moved.get(target)).ifPresent(next -> {
                NewStatement statement = aimedAt(one.statement(), next);
                after.put(one.seq(), statement);
                turned.add(new StoredStatement(one.seq(), one.isVoided(), statement));
            });
        }
        rows.each("update-statement", turned, (row, one) -> {
            row.setBytes(1, Key.of(one.statement().id()).bytes());
            row.setString(2, one.statement().payload());
            row.setLong(3, one.seq());
        });
        List<KnownStatement> aiming = changes.stream()
                .filter(change -> change.after().flatMap(NewStatement::target).isPresent())
                .map(change ->
                        new KnownStatement(change.before().seq(), change.after().orElseThrow()))
                .toList();
        StatementAppender.insertTargets(appending, aiming);
    }

    private static Key id(String uuid) {
        return Key.of(UuidText.parse(uuid).orElseThrow());
    }

    private static NewStatement aimedAt(NewStatement statement, String target) {
        JsonObject object = StatementParts.child(statement.json(), "object").orElseThrow();
        return NewStatement.of(
                statement.json().with("object", object.with("id", new JsonString(target))),
                List.of());
    }

    private void reindex() {
        FullRefs refs = new FullRefs(handle);
        List<PlacedRef> gone = new ArrayList<>();
        List<PlacedRef> fresh = new ArrayList<>();
        refsBefore.forEach((seq, before) -> {
            NewStatement next = after.get(seq);
            Set<Ref> now = next == null ? Set.of() : refs.of(next);
            before.stream()
                    .filter(ref -> !now.contains(ref))
                    .forEach(ref -> gone.add(new PlacedRef(ref, seq)));
            now.stream()
                    .filter(ref -> !before.contains(ref))
                    .forEach(ref -> fresh.add(new PlacedRef(ref, seq)));
        });
        rows.each("delete-ref", gone, (row, placed) -> {
            row.setInt(1, placed.ref().kind().code());
            row.setBytes(2, placed.ref().key().bytes());
            row.setLong(3, placed.seq());
        });
        PlacedRef.insert(appending, fresh);
    }

    private void dropAttachments() {
        Set<String> sums = new HashSet<>();
        for (StatementChange change : changes) {
            sums.addAll(sums(change.before().statement()));
            change.after().ifPresent(next -> sums.removeAll(sums(next)));
        }
        rows.each("delete-attachment", List.copyOf(sums), (row, sum) -> {
            String stored = sum.toLowerCase(Locale.ROOT);
            row.setString(1, stored);
            row.setBytes(2, Key.of(sum).bytes());
            row.setBytes(3, Key.of(stored).bytes());
        });
    }

    private static Set<String> sums(NewStatement statement) {
        Set<String> sums = new HashSet<>();
        if (statement.json().get("attachments").orElse(null) instanceof JsonArray list) {
            list.items().stream()
                    .filter(JsonObject.class::isInstance)
                    .flatMap(item -> ((JsonObject) item).string("sha2").stream())
                    .forEach(sums::add);
        }
        return sums;
    }
}
