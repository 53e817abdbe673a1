package no.kurspakker.portal.key;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.json.JsonWriter;
import org.jdbi.v3.core.Handle;

/**
 * All keys and tokens. Of their secrets, which are random and long, only a fast keyed hash is kept. Safe for use by several threads.
 */
public final class Credentials {

    private static final SqlFile SQL = SqlFile.of(Credentials.class, "key.sql");
    private static final int ID_BYTES = 9;
    private static final int SECRET_BYTES = 24;

    private final Database database;
    private final PortalSecret portal;
    private final SecureRandom random;
    private final RecentKeys recent = new RecentKeys();

    public Credentials(Database database, PortalSecret portal, SecureRandom random) {
        this.database = database;
        this.portal = portal;
        this.random = random;
    }

    /** {@return the new key; its secret cannot be shown again} */
    public KeySecret add(NewKey key) {
        return insert(new Draft(key, Optional.empty()));
    }

    /** {@return the token of a session} */
    KeySecret add(CredentialKind kind, Set<Scope> scopes, SessionGrant grant) {
        NewKey key = new NewKey(
                kind,
                "",
                scopes,
                Optional.of(grant.course()),
                List.of(),
                Optional.of(database.clock().instant().plus(grant.duration())));
        return insert(new Draft(key, Optional.of(grant)));
    }

    private record Draft(NewKey key, Optional<SessionGrant> grant) {}

    private KeySecret insert(Draft draft) {
        KeySecret fresh = new KeySecret(text(ID_BYTES), text(SECRET_BYTES));
        long now = Micros.now(database.clock());
        database.write(handle -> {
            insert(handle, draft, fresh, now);
            return fresh;
        });
        return fresh;
    }

    private void insert(Handle handle, Draft draft, KeySecret fresh, long now) {
        NewKey key = draft.key();
        String scopes = key.scopes().stream()
                .sorted()
                .map(Scope::toString)
                .collect(Collectors.joining(" "));
        handle.createUpdate(SQL.get("insert"))
                .bind("id", fresh.key())
                .bind("kind", key.kind().name())
                .bind("hash", hash(fresh.secret()))
                .bind("title", key.title())
                .bind("scopes", scopes)
                .bind("course", key.course().orElse(null))
                .bind("origins", String.join(" ", key.origins()))
                .bind(
                        "actor",
                        draft.grant()
                                .map(grant -> JsonWriter.text(grant.actor()))
                                .orElse(null))
                .bind(
                        "registration",
                        draft.grant()
                                .map(grant -> grant.registration().toString())
                                .orElse(null))
                .bind("activity", draft.grant().map(SessionGrant::activity).orElse(null))
                .bind("created", now)
                .bind("expires", key.expires().map(Micros::of).orElse(null))
                .execute();
    }

    /** {@return the key {@code id}, if {@code secret} is right and it is good now, or was until a second ago if another process ended it} */
    public Optional<Credential> verify(String id, String secret) {
        Optional<KeyRow> row = recent.get(id, this::get);
        // The sum is made in any case: the time taken does not tell whether the key exists.
        byte[] hash = hash(secret);
        return row.filter(found -> MessageDigest.isEqual(hash, found.hash()))
                .filter(this::isGood)
                .map(KeyRow::credential)
                .filter(credential -> credential.kind() != CredentialKind.OFFER);
    }

    private boolean isGood(KeyRow row) {
        return row.ends().isEmpty() || row.ends().get() > Micros.now(database.clock());
    }

    /** {@return what the offer {@code row} is for, with the time that is left; absent if none is} */
    Optional<SessionGrant> grant(KeyRow row) {
        Duration left = Duration.between(
                database.clock().instant(), Micros.instant(row.ends().orElse(0L)));
        return row.credential()
                .session()
                .filter(session -> !left.isNegative())
                .map(session -> new SessionGrant(
                        session.actor(),
                        session.registration(),
                        session.activity(),
                        row.credential().course().orElse(session.activity()),
                        left));
    }

    Optional<KeyRow> get(String id) {
        if (id.isEmpty() || id.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return database.read(handle -> handle.createQuery(SQL.get("get"))
                .bind(0, id)
                .map((row, context) -> KeyRow.read(row))
                .findFirst());
    }

    /** {@return all keys but the tokens of sessions, the oldest first} */
    public List<KeyInfo> list() {
        return database.read(handle -> handle.createQuery(SQL.get("list"))
                .map((row, context) -> KeyRow.read(row).info())
                .list());
    }

    /** {@return the origins of pages that relay keys are good for now} */
    public Set<String> relayOrigins() {
        long now = Micros.now(database.clock());
        return database.read(handle ->
                handle
                        .createQuery(SQL.get("relay-origins"))
                        .bind(0, now)
                        .mapTo(String.class)
                        .stream()
                        .flatMap(origins -> Stream.of(origins.split(" ", -1)))
                        .filter(origin -> !origin.isEmpty())
                        .collect(Collectors.toSet()));
    }

    /** {@return whether there was such a key, not yet ended; it is no good from now on} */
    public boolean end(String id) {
        long now = Micros.now(database.clock());
        int ended = database.write(handle -> handle.execute(SQL.get("end"), now, id));
        recent.forget();
        return ended > 0;
    }

    /** Ends the tokens of a session {@code after} some time, unless they end before. */
    void endSessions(UUID registration, String activity, Duration after, long before) {
        long ends = Micros.of(database.clock().instant().plus(after));
        database.write(handle -> handle.execute(
                SQL.get("end-sessions"), ends, registration.toString(), activity, ends, before));
        recent.forget();
    }

    /** Removes the tokens of sessions that are over. */
    public void sweep() {
        long now = Micros.now(database.clock());
        database.write(handle -> handle.execute(SQL.get("delete-expired"), now));
    }

    byte[] hash(String secret) {
        return portal.sum("key", secret);
    }

    private String text(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
