package no.kurspakker.portal.launch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import org.jdbi.v3.core.Handle;

/** Attempts and their launches. Safe for use by several threads. */
public final class Attempts {

    private static final SqlFile SQL = SqlFile.of(Attempts.class, "launch.sql");
    private static final long CODE_LIFE = Duration.ofMinutes(10).toMillis() * 1_000;

    private final Database database;
    private final Secrets secrets;

    public Attempts(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** {@return every attempt of {@code person} at the package, the oldest first} */
    public List<Attempt> of(Person person, String packageId) {
        return database.read(handle -> handle.createQuery(SQL.get("attempts"))
                .bind(0, person.id().toString())
                .bind(1, packageId)
                .map((row, context) -> attempt(row))
                .list());
    }

    /** {@return the attempts in {@code registration}, one for each unit that was opened} */
    public List<Attempt> of(UUID registration) {
        return database.read(handle -> handle.createQuery(SQL.get("attempts-of-registration"))
                .bind(0, registration.toString())
                .map((row, context) -> attempt(row))
                .list());
    }

    public Optional<Attempt> byId(UUID id) {
        return database.read(handle -> byId(handle, id));
    }

    private static Optional<Attempt> byId(Handle handle, UUID id) {
        return handle.createQuery(SQL.get("attempt"))
                .bind(0, id.toString())
                .map((row, context) -> attempt(row))
                .findFirst();
    }

    /** {@return the latest attempt at {@code unit}, or a new one; with {@code isAnew}, one after the latest} */
    public Attempt begin(Person person, String packageId, String unit, boolean isAnew) {
        List<Attempt> all = of(person, packageId);
        int latest = all.stream().mapToInt(Attempt::number).max().orElse(0);
        int number = Math.max(1, isAnew ? latest + 1 : latest);
        UUID registration = all.stream()
                .filter(attempt -> attempt.number() == number)
                .map(Attempt::registration)
                .findFirst()
                .orElseGet(secrets::uuid);
        long now = Micros.now(database.clock());
        database.write(handle -> handle.execute(
                SQL.get("add-attempt"),
                secrets.uuid().toString(),
                person.id().toString(),
                packageId,
                unit,
                number,
                registration.toString(),
                AttemptStatus.NOT_STARTED.name(),
                "{}",
                now,
                now));
        return of(person, packageId).stream()
                .filter(attempt -> attempt.number() == number && attempt.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** A launch that waits to be opened with its code, once. */
    public record Opening(LaunchSession session, String code) {}

    /** {@return a new launch of {@code attempt}} */
    public Opening launch(Attempt attempt, String mode) {
        String code = secrets.fresh();
        UUID id = secrets.uuid();
        database.write(handle -> handle.execute(
                SQL.get("add-session"),
                id.toString(),
                attempt.id().toString(),
                Secrets.hash(code),
                secrets.label(),
                mode,
                Micros.now(database.clock())));
        return new Opening(session(id).orElseThrow(), code);
    }

    /** {@return the token of the launch that {@code code} opens; absent if it was opened before, or never was} */
    public Optional<String> open(String code) {
        String token = secrets.fresh();
        long since = Micros.now(database.clock()) - CODE_LIFE;
        int opened = database.write(handle -> handle.execute(
                SQL.get("open-session"), Secrets.hash(token), Secrets.hash(code), since));
        return opened == 1 ? Optional.of(token) : Optional.empty();
    }

    public Optional<LaunchSession> session(UUID id) {
        return find("session", id.toString());
    }

    public Optional<LaunchSession> byToken(String token) {
        return find("session-by-token", Secrets.hash(token));
    }

    public Optional<LaunchSession> byViewKey(String viewKey) {
        return find("session-by-view", viewKey);
    }

    private Optional<LaunchSession> find(String query, String value) {
        return database.read(handle -> handle.createQuery(SQL.get(query))
                .bind(0, value)
                .map((row, context) -> session(row))
                .findFirst());
    }

    /** {@return launches of {@code attempt} that have not ended} */
    public List<LaunchSession> openSessions(Attempt attempt) {
        return database.read(handle -> handle.createQuery(SQL.get("open-sessions"))
                .bind(0, attempt.id().toString())
                .map((row, context) -> session(row))
                .list());
    }

    /**
     * {@return the attempt before and after commit {@code n} of {@code session}; absent if a later one was taken already} What {@code change}
     * makes of the attempt is stored with it.
     */
    public Optional<Change> commit(LaunchSession session, long n, UnaryOperator<Attempt> change) {
        return database.write(handle -> {
            int taken = handle.execute(SQL.get("took-commit"), n, session.id().toString(), n);
            return taken == 0
                    ? Optional.<Change>empty()
                    : Optional.of(save(handle, session.attempt(), change));
        });
    }

    /** {@return the attempt before and after {@code change}} */
    public Change change(UUID attempt, UnaryOperator<Attempt> change) {
        return database.write(handle -> save(handle, attempt, change));
    }

    private Change save(Handle handle, UUID id, UnaryOperator<Attempt> change) {
        Attempt before = byId(handle, id).orElseThrow();
        Attempt after = change.apply(before);
        handle.execute(
                SQL.get("save-attempt"),
                after.registration().toString(),
                after.status().name(),
                StateText.write(after.state()),
                Micros.now(database.clock()),
                id.toString());
        return new Change(before, after);
    }

    /** An attempt before and after something happened. */
    public record Change(Attempt before, Attempt after) {}

    /** Waits until what is being written now can be read. */
    void awaitWriting() {
        database.write(handle -> Boolean.TRUE);
    }

    /** Notes, in the transaction of {@code handle}, that the AU of {@code session} has begun or ended. */
    void sessionSays(Handle handle, String session, String verb) {
        if (verb.equals("initialized")) {
            handle.execute(SQL.get("initialized"), session);
        } else if (verb.equals("terminated")) {
            handle.execute(SQL.get("end-session"), Micros.now(database.clock()), session);
        }
    }

    /** {@return whether there is an attempt at {@code unit} in {@code registration}; {@code change} is stored with what the handle writes} */
    boolean note(Handle handle, String registration, String unit, UnaryOperator<Attempt> change) {
        Optional<Attempt> found = handle.createQuery(SQL.get("attempts-of-registration"))
                .bind(0, registration)
                .map((row, context) -> attempt(row))
                .filter(attempt -> attempt.unit().equals(unit))
                .findFirst();
        found.ifPresent(attempt -> save(handle, attempt.id(), change));
        return found.isPresent();
    }

    /** {@return whether {@code session} was open until now} */
    public boolean end(LaunchSession session) {
        long now = Micros.now(database.clock());
        return database.write(handle ->
                        handle.execute(SQL.get("end-session"), now, session.id().toString()))
                == 1;
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        Map<String, String> state = StateText.read(row.getString("state"));
        return new Attempt(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("person")),
                row.getString("package"),
                row.getString("unit"),
                row.getInt("number"),
                UUID.fromString(row.getString("registration")),
                AttemptStatus.valueOf(row.getString("status")),
                state,
                row.getLong("changed"));
    }

    private static LaunchSession session(ResultSet row) throws SQLException {
        row.getLong("ended");
        boolean isOpen = row.wasNull();
        return new LaunchSession(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("attempt")),
                row.getString("view_key"),
                row.getString("mode"),
                row.getLong("commits"),
                row.getInt("initialized") != 0,
                row.getLong("launched"),
                !isOpen);
    }
}
