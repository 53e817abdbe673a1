package no.kurspakker.portal.people;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import org.jspecify.annotations.Nullable;

/**
 * Links that work once: with one, a person chooses a password, or the first administrator makes an account. A newer link takes the place of an
 * older one. Safe for use by several threads.
 */
public final class Links {

    private static final SqlFile SQL = SqlFile.of(Links.class, "people.sql");
    private static final long LIFE = Duration.ofDays(7).toMillis() * 1_000;

    private final Database database;
    private final Secrets secrets;

    public Links(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** {@return the secret of a link for the first administrator} */
    public String forFirst() {
        return make("drop-first-links", null);
    }

    /** {@return the secret of a link for {@code person}} */
    public String forPerson(Person person) {
        return make("drop-links", person.id().toString());
    }

    private String make(String drop, @Nullable String person) {
        String secret = secrets.fresh();
        long expires = Micros.now(database.clock()) + LIFE;
        database.write(handle -> {
            if (person == null) {
                handle.execute(SQL.get(drop));
            } else {
                handle.execute(SQL.get(drop), person);
            }
            return handle.execute(SQL.get("add-link"), Secrets.hash(secret), person, expires);
        });
        return secret;
    }

    /** {@return what {@code secret} is good for, if it is good} */
    public Optional<Link> find(String secret) {
        return database.read(handle -> handle.createQuery(SQL.get("link"))
                .bind(0, Secrets.hash(secret))
                .bind(1, Micros.now(database.clock()))
                .map((row, context) -> new Link(
                        Optional.ofNullable(row.getString("person")).map(UUID::fromString)))
                .findFirst());
    }

    /** {@return whether {@code secret} was good until now; it is not any more} */
    public boolean use(String secret) {
        long now = Micros.now(database.clock());
        return database.write(
                        handle -> handle.execute(SQL.get("use-link"), Secrets.hash(secret), now))
                == 1;
    }

    /**
     * What a link is for.
     *
     * @param person absent for the first administrator
     */
    public record Link(Optional<UUID> person) {}
}
