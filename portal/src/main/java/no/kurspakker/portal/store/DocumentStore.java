package no.kurspakker.portal.store;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** State, activity profiles and agent profiles. Safe for use by several threads. */
public final class DocumentStore {

    private static final SqlFile SQL = SqlFile.of(DocumentStore.class, "documents.sql");

    private final Database database;

    public DocumentStore(Database database) {
        this.database = database;
    }

    public Optional<StoredDocument> get(DocumentPlace place, String id) {
        return database.read(handle -> get(handle, place, id));
    }

    private static Optional<StoredDocument> get(Handle handle, DocumentPlace place, String id) {
        return handle.createQuery(SQL.get("get"))
                .bind(0, place.kind().code())
                .bind(1, place.activityKey().bytes())
                .bind(2, place.agentKey().bytes())
                .bind(3, place.registrationKey().bytes())
                .bind(4, id)
                .map((row, context) -> new StoredDocument(
                        row.getString("content_type"),
                        row.getString("etag"),
                        row.getLong("updated"),
                        row.getBytes("content")))
                .findFirst();
    }

    /**
     * {@return the ids of the documents at {@code place} that were written later than {@code since}, in microseconds since 1970}
     *
     * <p>Without a registration these are those of all registrations.
     */
    public List<String> ids(DocumentPlace place, long since) {
        String query = SQL.get(place.registration().isPresent() ? "ids-of-registration" : "ids");
        return database.read(handle -> {
            var ids = handle.createQuery(query)
                    .bind(0, place.kind().code())
                    .bind(1, place.activityKey().bytes())
                    .bind(2, place.agentKey().bytes())
                    .bind(3, since);
            if (place.registration().isPresent()) {
                ids.bind(4, place.registrationKey().bytes());
            }
            return ids.mapTo(String.class).list();
        });
    }

    /**
     * Puts what {@code change} makes of the document that is there in its place; absent removes it. No other writer comes in between. What
     * {@code change} throws is a {@link WriteRefusedException}, and leaves all as it was.
     */
    public void change(
            DocumentPlace place, String id, UnaryOperator<Optional<StoredDocument>> change) {
        database.write(handle -> {
            Optional<StoredDocument> before = get(handle, place, id);
            Optional<StoredDocument> after = change.apply(before);
            if (after.isPresent()) {
                put(handle, place, id, after.get());
            } else if (before.isPresent()) {
                handle.execute(
                        SQL.get("delete"),
                        place.kind().code(),
                        place.activityKey().bytes(),
                        place.agentKey().bytes(),
                        place.registrationKey().bytes(),
                        id);
            }
            return id;
        });
    }

    private static void put(
            Handle handle, DocumentPlace place, String id, StoredDocument document) {
        handle.execute(
                SQL.get("put"),
                place.kind().code(),
                place.activityKey().bytes(),
                place.agentKey().bytes(),
                place.registrationKey().bytes(),
                id,
                place.activity().orElse(""),
                document.contentType(),
                document.etag(),
                document.updated(),
                document.content());
    }

    /** Removes the documents at {@code place}; without a registration, those of all registrations. */
    public void deleteAll(DocumentPlace place) {
        database.write(handle -> place.registration().isPresent()
                ? handle.execute(
                        SQL.get("delete-registration"),
                        place.kind().code(),
                        place.activityKey().bytes(),
                        place.agentKey().bytes(),
                        place.registrationKey().bytes())
                : handle.execute(
                        SQL.get("delete-all"),
                        place.kind().code(),
                        place.activityKey().bytes(),
                        place.agentKey().bytes()));
    }

    /** {@return the time now, in microseconds since 1970} */
    public long now() {
        return Micros.now(database.clock());
    }
}
