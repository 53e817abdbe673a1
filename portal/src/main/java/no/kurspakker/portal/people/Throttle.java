package no.kurspakker.portal.people;

import java.time.Duration;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;

/**
 * Slows guessing down: after five failures for a login, or thirty from an address, within a quarter of an hour, nothing is tried until some
 * of them are older. All portals on one database count together. Safe for use by several threads.
 */
public final class Throttle {

    private static final SqlFile SQL = SqlFile.of(Throttle.class, "people.sql");
    private static final long WINDOW = Duration.ofMinutes(15).toMillis() * 1_000;
    private static final int PER_LOGIN = 5;
    private static final int PER_ADDRESS = 30;

    private final Database database;

    public Throttle(Database database) {
        this.database = database;
    }

    /** {@return whether a log-in as {@code login} from {@code address} may be tried now} */
    public boolean admits(String login, String address) {
        long since = Micros.now(database.clock()) - WINDOW;
        return count("login " + login, since) < PER_LOGIN
                && count("address " + address, since) < PER_ADDRESS;
    }

    /** Counts a failure. */
    public void failed(String login, String address) {
        long now = Micros.now(database.clock());
        database.write(handle -> {
            handle.execute(SQL.get("sweep-failures"), now - WINDOW);
            handle.execute(SQL.get("add-failure"), "login " + login, now);
            return handle.execute(SQL.get("add-failure"), "address " + address, now);
        });
    }

    /** Forgets what failed for {@code login} before it succeeded. */
    public void succeeded(String login) {
        database.write(handle -> handle.execute(SQL.get("forget-failures"), "login " + login));
    }

    private long count(String subject, long since) {
        return database.read(handle -> handle.createQuery(SQL.get("failures"))
                .bind(0, subject)
                .bind(1, since)
                .mapTo(Long.class)
                .one());
    }
}
