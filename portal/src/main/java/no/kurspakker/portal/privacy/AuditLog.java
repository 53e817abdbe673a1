package no.kurspakker.portal.privacy;

import java.time.Instant;
import java.util.List;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import org.jdbi.v3.core.Handle;

/** The log of reads and deletions by people. Safe for use by several threads. */
public final class AuditLog {

    private static final SqlFile SQL = SqlFile.of(AuditLog.class, "privacy.sql");

    private final Database database;

    public AuditLog(Database database) {
        this.database = database;
    }

    /** Notes that {@code who} did {@code act} with {@code what}, now. */
    public void add(String who, String act, String what) {
        AuditEntry entry = new AuditEntry(database.clock().instant(), who, act, what);
        database.write(handle -> {
            add(handle, entry);
            return entry;
        });
    }

    /** Notes {@code entry} in the transaction of {@code handle}: it stands if and only if what it tells of does. */
    public static void add(Handle handle, AuditEntry entry) {
        handle.execute(
                SQL.get("log"),
                Key.of(entry.toString()).bytes(),
                Micros.of(entry.at()),
                entry.who(),
                entry.act(),
                entry.what());
    }

    /** {@return the entries later than {@code since}, the oldest first} */
    public List<AuditEntry> entries(Instant since) {
        return database.read(handle -> handle.createQuery(SQL.get("entries"))
                .bind(0, Micros.of(since))
                .map((row, context) -> new AuditEntry(
                        Micros.instant(row.getLong("at")),
                        row.getString("who"),
                        row.getString("act"),
                        row.getString("what")))
                .list());
    }
}
