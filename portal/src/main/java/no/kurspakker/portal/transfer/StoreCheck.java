package no.kurspakker.portal.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.store.AuditedPage;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.portal.store.StatementAudit;
import org.jdbi.v3.core.Handle;

/**
 * Looks whether all that a portal keeps fits together: the database's own check, every statement and its index, attachments and documents
 * and their sums. It changes nothing, and the portal may be running.
 */
public final class StoreCheck {

    private static final SqlFile SQL = SqlFile.of(StoreCheck.class, "transfer.sql");

    private final Database database;
    private final Handle handle;
    private final Map<String, CheckFinding> findings = new LinkedHashMap<>();

    private StoreCheck(Database database, Handle handle) {
        this.database = database;
        this.handle = handle;
    }

    public static CheckResult run(Database database) {
        return database.snapshot(handle -> new StoreCheck(database, handle).all());
    }

    private CheckResult all() {
        database.faults(handle).forEach(fault -> found("file", 1, fault));
        long statements = statements();
        many("stray-refs", "rows of the index lead to no statement");
        many("stray-targets", "notes of what a statement points at are of no statement");
        many("clock-behind", "statements have a later number than the last that was given");
        handle.createQuery(SQL.get("not-voided"))
                .mapTo(byte[].class)
                .forEach(id -> found(
                        "not-voided", 1, "statement " + Key.of(id).uuid() + " should be voided"));
        return new CheckResult(
                statements, attachments(), documents(), List.copyOf(findings.values()));
    }

    /** Keeps the first of a kind, and counts the others. */
    private void found(String kind, long count, String what) {
        findings.merge(
                kind,
                new CheckFinding(kind, count, what),
                (first, more) ->
                        new CheckFinding(kind, first.count() + more.count(), first.what()));
    }

    private void many(String kind, String what) {
        long count = handle.createQuery(SQL.get(kind)).mapTo(Long.class).one();
        if (count > 0) {
            found(kind, count, what);
        }
    }

    private long statements() {
        StatementAudit audit = new StatementAudit(handle);
        long count = 0;
        Optional<Long> last = Optional.of(Long.MIN_VALUE);
        while (last.isPresent()) {
            AuditedPage step = audit.next(last.get());
            step.faults().forEach(fault -> found("statement", 1, fault));
            count += step.count();
            last = step.last();
        }
        return count;
    }

    private long attachments() {
        List<String> sums =
                handle.createQuery(SQL.get("attachments")).mapTo(String.class).list();
        for (String sum : sums) {
            byte[] content = handle.createQuery(SQL.get("attachment"))
                    .bind(0, sum)
                    .map((row, context) -> row.getBytes("content"))
                    .one();
            if (!ShaSum.isOf(sum, content)) {
                found("attachment", 1, "the attachment " + sum + " has another sum");
            }
        }
        return sums.size();
    }

    private long documents() {
        long[] count = {0};
        handle.createQuery(SQL.get("documents"))
                .setFetchSize(100)
                .map((row, context) -> ShaSum.isOf(row.getString("etag"), row.getBytes("content"))
                        ? ""
                        : row.getString("id"))
                .forEach(id -> {
                    count[0]++;
                    if (!id.isEmpty()) {
                        found("document", 1, "the document \"" + id + "\" has another sum");
                    }
                });
        return count[0];
    }
}
