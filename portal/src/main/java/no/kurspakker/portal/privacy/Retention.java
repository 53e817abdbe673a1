package no.kurspakker.portal.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.kurspakker.portal.store.CourseRoot;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.Ref;
import no.kurspakker.portal.store.RefKind;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.portal.store.StatementChange;
import no.kurspakker.portal.store.StatementRevision;
import no.kurspakker.portal.store.StatementScan;
import no.kurspakker.portal.store.StoredStatement;
import org.jdbi.v3.core.Handle;

/**
 * Takes out what is older than the rules allow, a few hundred statements in a transaction, so that clients hardly notice. Running it again
 * does no harm, in another process too.
 */
public final class Retention {

    private static final SqlFile SQL = SqlFile.of(Retention.class, "privacy.sql");

    private final Database database;
    private final RetentionRules rules;

    public Retention(Database database, RetentionRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** {@return what was taken out, by the clock of the database} */
    public Removed run() {
        Instant now = database.clock().instant();
        long statements = 0;
        for (Map.Entry<String, KeepRule> rule : rules.courses().entrySet()) {
            Optional<Long> until = rule.getValue().cutOff(now).map(Micros::of);
            if (until.isPresent()) {
                statements += remove(
                        (scan, after) -> scan.ofCourse(rule.getKey(), after, until.get()),
                        Set.of());
            }
        }
        Optional<Long> until = rules.usual().cutOff(now).map(Micros::of);
        if (until.isPresent()) {
            statements += remove((scan, after) -> scan.inOrder(after, until.get()), ownRules());
        }
        long documents = database.write(handle -> documents(handle, now));
        Removed removed = new Removed(statements, documents);
        finish(removed, now);
        return removed;
    }

    private void finish(Removed removed, Instant now) {
        database.write(handle -> {
            handle.execute(SQL.get("delete-expired-tokens"), Micros.of(now));
            if (!removed.isNothing()) {
                handle.execute(SQL.get("delete-idle-names"));
                AuditLog.add(
                        handle,
                        new AuditEntry(
                                now,
                                "portal",
                                "retention",
                                removed.statements() + " statements, " + removed.documents()
                                        + " documents"));
            }
            return removed;
        });
        if (!removed.isNothing()) {
            database.afterErasing();
        }
    }

    private Set<Ref> ownRules() {
        return rules.courses().keySet().stream()
                .map(course -> Ref.of(RefKind.COURSE, course))
                .collect(Collectors.toSet());
    }

    /** Gives the statements stored after a moment that are too old. */
    @FunctionalInterface
    private interface Old {

        List<StoredStatement> next(StatementScan scan, long after);
    }

    private record Step(long last, long removed) {}

    /** {@return how many went; statements with one of {@code kept} stay} */
    private long remove(Old old, Set<Ref> kept) {
        long removed = 0;
        Step step = new Step(Long.MIN_VALUE, 0);
        do {
            long after = step.last();
            step = database.write(handle -> step(handle, old, kept, after));
            removed += step.removed();
        } while (step.last() != Long.MAX_VALUE);
        return removed;
    }

    private Step step(Handle handle, Old old, Set<Ref> kept, long after) {
        database.beforeErasing(handle);
        StatementScan scan = new StatementScan(handle);
        List<StoredStatement> page = old.next(scan, after);
        if (page.isEmpty()) {
            return new Step(Long.MAX_VALUE, 0);
        }
        List<StatementChange> removals = page.stream()
                .filter(one -> kept.isEmpty()
                        || scan.refs(one.statement()).stream().noneMatch(kept::contains))
                .map(StatementChange::removal)
                .toList();
        StatementRevision.apply(handle, removals);
        return new Step(page.get(page.size() - 1).seq(), removals.size());
    }

    private record Place(Key activity, String iri) {}

    private long documents(Handle handle, Instant now) {
        long newest = Micros.of(now);
        List<Place> places = handle.createQuery(SQL.get("old-places"))
                .bind(0, newest)
                .map((row, context) ->
                        new Place(Key.of(row.getBytes("activity")), row.getString("activity_iri")))
                .list();
        long removed = 0;
        for (Place place : places) {
            KeepRule rule =
                    place.iri().isEmpty() ? rules.usual() : rules.of(CourseRoot.of(place.iri()));
            Optional<Long> until = rule.cutOff(now).map(Micros::of);
            if (until.isPresent()) {
                removed += handle.execute(
                        SQL.get("delete-old-documents"), place.activity().bytes(), until.get());
            }
        }
        return removed;
    }
}
