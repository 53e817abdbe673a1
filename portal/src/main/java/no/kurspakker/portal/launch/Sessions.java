package no.kurspakker.portal.launch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import org.jdbi.v3.core.Handle;

/** Launches of attempts, from the code that opens one to its end. Safe for use by several threads. */
public final class Sessions {

    private static final SqlFile SQL = SqlFile.of(Sessions.class, "launch.sql");
    private static final long CODE_LIFE = Duration.ofMinutes(10).toMillis() * 1_000;
    private static final int AT_ONCE = 256;

    private final Database database;
    private final Secrets secrets;
    private final Attempts attempts;

    public Sessions(Database database, Secrets secrets, Attempts attempts) {
        this.database = database;
        this.secrets = secrets;
        this.attempts = attempts;
    }

    /** {@return a new launch of {@code attempt}} */
    public Opening launch(Attempt attempt, String mode) {
        String code = secrets.fresh();
        UUID id = secrets.uuid();
        long now = Micros.now(database.clock());
        database.write(handle -> handle.execute(
                SQL.get("add-session"),
                id.toString(),
                attempt.id().toString(),
                Secrets.hash(code),
                secrets.label(),
                mode,
                now,
                now));
        return new Opening(byId(id).orElseThrow(), code);
    }

    /** {@return the token of the launch that {@code code} opens; absent if it was opened before, or never was} */
    public Optional<String> open(String code) {
        String token = secrets.fresh();
        long since = Micros.now(database.clock()) - CODE_LIFE;
        int opened = database.write(handle -> handle.execute(
                SQL.get("open-session"), Secrets.hash(token), Secrets.hash(code), since));
        return opened == 1 ? Optional.of(token) : Optional.empty();
    }

    public Optional<LaunchSession> byId(UUID id) {
        return find("session", id.toString());
    }

    public Optional<LaunchSession> byToken(String token) {
        return find("session-by-token", Secrets.hash(token));
    }

    public Optional<LaunchSession> byViewKey(String viewKey) {
        return find("session-by-view", viewKey);
    }

    private Optional<LaunchSession> find(String query, String value) {
        return list(query, value).stream().findFirst();
    }

    private List<LaunchSession> list(String query, Object value) {
        return database.read(handle -> handle.createQuery(SQL.get(query))
                .bind(0, value)
                .map((row, context) -> session(row))
                .list());
    }

    /** {@return launches in {@code registration} that have not ended} */
    public List<LaunchSession> openIn(UUID registration) {
        return list("open-sessions", registration.toString());
    }

    /** {@return when the same unit was last launched since {@code session}; the end of time if it was not} */
    long next(LaunchSession session) {
        return database.read(handle -> handle.createQuery(SQL.get("last-launch"))
                .bind(0, session.attempt().toString())
                .bind(1, session.launched())
                .mapTo(Long.class)
                .findFirst()
                .orElse(Long.MAX_VALUE));
    }

    /** {@return launches from before {@code age} that have not ended} */
    List<LaunchSession> openFor(Duration age) {
        return list("old-sessions", Micros.now(database.clock()) - age.toMillis() * 1_000);
    }

    /**
     * {@return the attempt before and after commit {@code n} of {@code session}; absent if a later one was taken already} What {@code change}
     * makes of the attempt is stored with it.
     */
    public Optional<AttemptChange> commit(
            LaunchSession session, long n, UnaryOperator<Attempt> change) {
        return database.write(handle -> {
            int taken = handle.execute(SQL.get("took-commit"), n, session.id().toString(), n);
            return taken == 0
                    ? Optional.<AttemptChange>empty()
                    : Optional.of(attempts.save(handle, session.attempt(), change));
        });
    }

    /** Notes that statements have told of {@code session}. */
    void told(LaunchSession session) {
        database.write(
                handle -> handle.execute(SQL.get("initialized"), session.id().toString()));
    }

    /** {@return whether {@code session} was open until now} */
    public boolean end(LaunchSession session, boolean isAbandoned) {
        long now = Micros.now(database.clock());
        return database.write(handle -> handle.execute(
                        SQL.get("end-session"),
                        now,
                        isAbandoned ? 1 : 0,
                        session.id().toString()))
                == 1;
    }

    /** {@return those of {@code ids} that are sessions here} */
    Map<UUID, AuSession> aus(Handle handle, Set<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        Map<UUID, AuSession> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Lists.query(handle, SQL.get("aus", some.size()), some)
                    .map((row, context) -> au(row))
                    .forEach(session -> found.put(session.id(), session));
        }
        return found;
    }

    /** Notes, in the transaction of {@code handle}, what an AU has said. */
    void heard(Handle handle, AuSession session) {
        long now = Micros.now(database.clock());
        String id = session.id().toString();
        handle.execute(SQL.get("heard"), String.join(" ", session.verbs()), now, id);
        if (session.verbs().contains(AuOrder.TERMINATED)) {
            handle.execute(SQL.get("end-session"), now, 0, id);
        }
    }

    private static AuSession au(ResultSet row) throws SQLException {
        String verbs = row.getString("verbs");
        return new AuSession(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("attempt")),
                verbs.isEmpty()
                        ? Set.of()
                        : new LinkedHashSet<>(Arrays.asList(verbs.split(" ", -1))),
                row.getInt("abandoned") != 0);
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
                row.getLong("heard"),
                !isOpen);
    }
}
