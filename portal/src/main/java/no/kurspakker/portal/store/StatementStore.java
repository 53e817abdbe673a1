package no.kurspakker.portal.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;
import org.jdbi.v3.core.Handle;

/** Appends statements and finds them. Safe for use by several threads. */
public final class StatementStore {

    private static final SqlFile SQL = SqlFile.of(StatementStore.class, "find.sql");

    private final Database database;

    public StatementStore(Database database) {
        this.database = database;
    }

    /** {@return what became of {@code batch}; when this returns, it is safe on disk} */
    public AppendResult append(StatementBatch batch) {
        return database.writer().append(batch);
    }

    /** Has {@code listener} told of every statement from now on. */
    public void listen(StatementListener listener) {
        database.writer().listen(listener);
    }

    /** {@return the page that {@code search} asks for; no voided statement is in it} */
    public StatementRows find(StatementSearch search) {
        return database.read(handle -> StatementFinder.find(handle.getConnection(), search));
    }

    /** {@return the statement {@code id}, if it is voided as {@code isVoided} says and all of {@code refs} lead to it} */
    public Optional<FoundStatement> byId(UUID id, boolean isVoided, List<Ref> refs) {
        return database.read(handle -> handle.createQuery(SQL.get("by-id"))
                .bind(0, Key.of(id).bytes())
                .map((row, context) -> row.getInt("voided") != 0 == isVoided
                        ? Optional.of(FoundStatement.of(
                                row.getLong("seq"),
                                row.getInt("timed") != 0,
                                row.getString("payload")))
                        : Optional.<FoundStatement>empty())
                .findFirst()
                .orElse(Optional.empty())
                .filter(found -> refs.stream().allMatch(ref -> leads(handle, ref, found))));
    }

    private static boolean leads(Handle handle, Ref ref, FoundStatement found) {
        return handle.createQuery(SQL.get("has-ref"))
                        .bind(0, ref.kind().code())
                        .bind(1, ref.key().bytes())
                        .bind(2, found.seq())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /**
     * {@return the time, in microseconds since 1970, up to which whoever asks after this call sees all statements}
     */
    public long consistentThrough() {
        long now = Micros.now(database.clock());
        Optional<Long> busy = database.writer().busySince();
        Optional<Long> committed = database.writer().committed();
        if (committed.isPresent() && !database.dialect().hasServer()) {
            // Nobody else writes statements, so that what this process knows is all there is.
            return busy.isEmpty() ? Math.max(now, committed.get()) : committed.get();
        }
        return database.read(handle -> {
            boolean isElsewhere = database.dialect().isWriting(handle);
            long last =
                    handle.createQuery(SQL.get("last-seq")).mapTo(Long.class).one();
            return busy.isEmpty() && !isElsewhere ? Math.max(now, last) : last;
        });
    }

    /** {@return the attachment with the sum {@code sha2}} */
    public Optional<StoredAttachment> attachment(String sha2) {
        return database.read(handle -> handle.createQuery(SQL.get("attachment"))
                .bind(0, sha2)
                .map((row, context) -> new StoredAttachment(
                        row.getString("sha2"),
                        row.getString("content_type"),
                        row.getBytes("content")))
                .findFirst());
    }

    public boolean hasAttachment(String sha2) {
        return database.read(handle -> handle.createQuery(SQL.get("has-attachment"))
                        .bind(0, sha2)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** {@return all that statements have told of the activity {@code iri}} */
    public Optional<JsonObject> definition(String iri) {
        return database.read(handle -> handle.createQuery(SQL.get("definition"))
                .bind(0, Key.of(iri).bytes())
                .mapTo(String.class)
                .findFirst()
                .map(text -> (JsonObject) JsonReader.read(text)));
    }

    /** {@return the names that the agent with the {@link ActorKey} {@code agent} has been given} */
    public List<String> names(String agent) {
        return database.read(handle -> handle.createQuery(SQL.get("names"))
                .bind(0, Key.of(agent).bytes())
                .mapTo(String.class)
                .list());
    }
}
