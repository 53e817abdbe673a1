package no.kurspakker.portal.people;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;

/**
 * Who is logged in. A log-in gets a secret that nobody knew before (no session is taken over from before it), and ends after twelve hours,
 * or two without a request. Safe for use by several threads.
 */
public final class LogIns {

    private static final SqlFile SQL = SqlFile.of(LogIns.class, "people.sql");
    private static final long LONGEST = micros(Duration.ofHours(12));
    private static final long LONGEST_PAUSE = micros(Duration.ofHours(2));
    private static final long MINUTE = micros(Duration.ofMinutes(1));

    private final Database database;
    private final People people;
    private final Secrets secrets;

    public LogIns(Database database, People people, Secrets secrets) {
        this.database = database;
        this.people = people;
        this.secrets = secrets;
    }

    /** {@return the secret of a new log-in of {@code person}, for the cookie} */
    public String begin(Person person) {
        String secret = secrets.fresh();
        String csrf = secrets.fresh();
        long now = now();
        database.write(handle -> {
            handle.execute(SQL.get("sweep-sessions"), now - LONGEST, now - LONGEST_PAUSE);
            return handle.execute(
                    SQL.get("add-session"),
                    Secrets.hash(secret),
                    person.id().toString(),
                    csrf,
                    now,
                    now);
        });
        return secret;
    }

    /** {@return who is logged in with {@code secret}} */
    public Optional<LogIn> of(String secret) {
        String hash = Secrets.hash(secret);
        long now = now();
        Optional<Row> row = database.read(handle -> handle.createQuery(SQL.get("session"))
                .bind(0, hash)
                .map((found, context) -> new Row(
                        UUID.fromString(found.getString("person")),
                        found.getString("csrf"),
                        found.getLong("created"),
                        found.getLong("seen")))
                .findFirst());
        Optional<Row> good = row.filter(
                found -> found.created() > now - LONGEST && found.seen() > now - LONGEST_PAUSE);
        good.filter(found -> found.seen() < now - MINUTE)
                .ifPresent(found -> database.write(
                        handle -> handle.execute(SQL.get("see-session"), now, hash)));
        return good.flatMap(found ->
                people.byId(found.person()).map(person -> new LogIn(person, found.csrf())));
    }

    /** Ends the log-in with {@code secret}, if there is one. */
    public void end(String secret) {
        database.write(handle -> handle.execute(SQL.get("end-session"), Secrets.hash(secret)));
    }

    private record Row(UUID person, String csrf, long created, long seen) {}

    private long now() {
        return Micros.now(database.clock());
    }

    private static long micros(Duration duration) {
        return duration.toMillis() * 1_000;
    }
}
