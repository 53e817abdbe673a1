package no.kurspakker.portal.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.kurspakker.tracking.check.StatementEquivalence;
import org.jdbi.v3.core.Handle;

/** Stores batches of statements inside one transaction. Used by the writer's thread only. */
final class StatementAppender {

    static final SqlFile SQL = SqlFile.of(StatementAppender.class, "append.sql");

    private final Clock clock;
    private final Canon canon = new Canon();
    private long erasures;
    private long last;
    private final List<StatementListener> listeners = new CopyOnWriteArrayList<>();

    StatementAppender(Clock clock) {
        this.clock = clock;
    }

    void listen(StatementListener listener) {
        listeners.add(listener);
    }

    long now() {
        return Micros.now(clock);
    }

    /** {@return the last time given to a statement; 0 until one has been stored} */
    long last() {
        return last;
    }

    /** What was learned in a transaction that failed is forgotten. */
    void rolledBack() {
        last = 0;
        canon.clear();
    }

    /** {@return one result for each of {@code batches}} */
    List<AppendResult> append(Handle handle, List<StatementBatch> batches) {
        Rows rows = new Rows(handle.getConnection(), SQL);
        forgetWhatIsGone(handle);
        Map<UUID, KnownStatement> known = known(rows, batches);
        long before = handle.createQuery(SQL.get("last-seq")).mapTo(Long.class).one();
        long next = Math.max(before + 1, now());
        List<AppendResult> results = new ArrayList<>();
        Map<UUID, KnownStatement> fresh = new LinkedHashMap<>();
        List<StoredAttachment> attachments = new ArrayList<>();
        for (StatementBatch batch : batches) {
            Optional<UUID> conflict = conflict(batch, known);
            results.add(new AppendResult(conflict));
            if (conflict.isPresent()) {
                continue;
            }
            attachments.addAll(batch.attachments());
            for (NewStatement statement : batch.statements()) {
                if (!known.containsKey(statement.id())) {
                    KnownStatement added = new KnownStatement(next++, statement);
                    known.put(statement.id(), added);
                    fresh.put(statement.id(), added);
                }
            }
        }
        attachments(rows, attachments);
        if (!fresh.isEmpty()) {
            store(handle, rows, known, fresh);
            handle.execute(SQL.get("set-last-seq"), next - 1);
        }
        last = fresh.isEmpty() ? before : next - 1;
        return results;
    }

    /** {@return what became of each of {@code statements}, which keep the times they have} */
    List<Placement> place(Handle handle, List<PlacedStatement> statements) {
        Rows rows = new Rows(handle.getConnection(), SQL);
        forgetWhatIsGone(handle);
        Map<UUID, KnownStatement> known = known(
                rows,
                List.of(new StatementBatch(
                        statements.stream().map(PlacedStatement::statement).toList(), List.of())));
        StatementPlacer placer = new StatementPlacer(handle, known);
        List<Placement> placements = placer.place(statements);
        Map<UUID, KnownStatement> fresh = placer.fresh();
        if (!fresh.isEmpty()) {
            store(handle, rows, known, fresh);
            long before =
                    handle.createQuery(SQL.get("last-seq")).mapTo(Long.class).one();
            long newest =
                    fresh.values().stream().mapToLong(KnownStatement::seq).max().orElse(before);
            last = Math.max(before, newest);
            handle.execute(SQL.get("set-last-seq"), last);
        }
        return placements;
    }

    /** Another process may have taken out what this one remembers. */
    private void forgetWhatIsGone(Handle handle) {
        long now = handle.createQuery(SQL.get("erasures")).mapTo(Long.class).one();
        if (now != erasures) {
            canon.clear();
            erasures = now;
        }
    }

    private void store(
            Handle handle,
            Rows rows,
            Map<UUID, KnownStatement> known,
            Map<UUID, KnownStatement> fresh) {
        List<KnownStatement> list = List.copyOf(fresh.values());
        insert(rows, list);
        StatementLinks links = new StatementLinks(rows, known, fresh);
        Set<Long> voided = links.connect();
        canon.learn(rows, list);
        List<StoredStatement> stored = list.stream()
                .map(one ->
                        new StoredStatement(one.seq(), voided.contains(one.seq()), one.statement()))
                .toList();
        listeners.forEach(listener -> listener.stored(handle, stored));
    }

    private static Map<UUID, KnownStatement> known(Rows rows, List<StatementBatch> batches) {
        Set<Key> ids = new LinkedHashSet<>();
        for (StatementBatch batch : batches) {
            for (NewStatement statement : batch.statements()) {
                ids.add(Key.of(statement.id()));
                statement.target().map(Key::of).ifPresent(ids::add);
            }
        }
        Map<UUID, KnownStatement> known = new HashMap<>();
        for (KnownStatement found : byId(rows, List.copyOf(ids))) {
            known.put(found.id(), found);
        }
        return known;
    }

    static List<KnownStatement> byId(Rows rows, List<Key> ids) {
        return rows.find(
                "by-ids",
                ids,
                row -> new KnownStatement(
                        row.getLong("seq"), NewStatement.ofPayload(row.getString("payload"))));
    }

    private static Optional<UUID> conflict(StatementBatch batch, Map<UUID, KnownStatement> known) {
        for (NewStatement statement : batch.statements()) {
            KnownStatement same = known.get(statement.id());
            if (same != null
                    && !StatementEquivalence.isSame(same.statement().json(), statement.json())) {
                return Optional.of(statement.id());
            }
        }
        return Optional.empty();
    }

    private static void insert(Rows rows, List<KnownStatement> list) {
        rows.each("insert", list, (row, one) -> {
            row.setLong(1, one.seq());
            row.setBytes(2, Key.of(one.id()).bytes());
            row.setInt(3, 0);
            row.setInt(4, one.statement().hasTimestamp() ? 1 : 0);
            row.setString(5, one.statement().payload());
        });
        List<PlacedRef> refs = new ArrayList<>();
        for (KnownStatement one : list) {
            one.statement().refs().forEach(ref -> refs.add(new PlacedRef(ref, one.seq())));
        }
        PlacedRef.insert(rows, refs);
        insertTargets(
                rows,
                list.stream()
                        .filter(one -> one.statement().target().isPresent())
                        .toList());
    }

    /** Notes what each of {@code pointing}, which all do, points at. */
    static void insertTargets(Rows rows, List<KnownStatement> pointing) {
        rows.each("insert-target", pointing, (row, one) -> {
            row.setBytes(1, Key.of(one.statement().target().orElseThrow()).bytes());
            row.setLong(2, one.seq());
            row.setInt(3, one.statement().isVoiding() ? 1 : 0);
        });
    }

    private static void attachments(Rows rows, List<StoredAttachment> attachments) {
        rows.each("insert-attachment", attachments, (row, attachment) -> {
            row.setString(1, attachment.sha2());
            row.setString(2, attachment.contentType());
            row.setBytes(3, attachment.content());
        });
    }
}
