package no.kurspakker.portal.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import org.jdbi.v3.core.Handle;

/** The accounts of a portal. Safe for use by several threads. */
public final class People {

    private static final SqlFile SQL = SqlFile.of(People.class, "people.sql");

    private final Database database;
    private final Secrets secrets;

    public People(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** {@return a login as it is kept: without space around it, in lower case} */
    public static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** {@return whether nobody has an account yet} */
    public boolean isEmpty() {
        return database.read(
                handle -> handle.createQuery(SQL.get("count")).mapTo(Long.class).one() == 0);
    }

    public Optional<Person> byId(UUID id) {
        return find("by-id", id.toString());
    }

    public Optional<Person> byLogin(String login) {
        return find("by-login", login(login));
    }

    private Optional<Person> find(String query, String value) {
        return database.read(handle -> find(handle, query, value));
    }

    private static Optional<Person> find(Handle handle, String query, String value) {
        return handle.createQuery(SQL.get(query))
                .bind(0, value)
                .map((row, context) -> person(RowReader.of(row)))
                .findFirst();
    }

    /** {@return the people that {@code viewer} may see, by login} */
    public List<Person> seenBy(Person viewer) {
        List<Person> all = database.read(handle -> handle.createQuery(SQL.get("all"))
                .map((row, context) -> person(RowReader.of(row)))
                .list());
        return all.stream().filter(viewer::mayManage).toList();
    }

    /** {@return the account of {@code person}, made or changed; a password stays} */
    public Person put(NewPerson person) {
        return database.write(handle -> put(handle, person));
    }

    private Person put(Handle handle, NewPerson person) {
        Optional<Person> old = find(handle, "by-login", person.login());
        if (old.isPresent()) {
            handle.execute(
                    SQL.get("change"),
                    person.name(),
                    person.role().id(),
                    person.municipality(),
                    person.login());
        } else {
            handle.execute(
                    SQL.get("add"),
                    secrets.uuid().toString(),
                    person.login(),
                    person.name(),
                    person.role().id(),
                    person.municipality(),
                    secrets.uuid().toString(),
                    Micros.now(database.clock()));
        }
        return find(handle, "by-login", person.login()).orElseThrow();
    }

    /** {@return the hash of the password of {@code person}, if one was chosen} */
    public Optional<String> passwordHash(Person person) {
        return database.read(handle -> handle.createQuery(SQL.get("password"))
                .bind(0, person.id().toString())
                .mapTo(String.class)
                .findFirst());
    }

    /** Gives {@code person} a new password, and ends every log-in that was made with the old one. */
    public void setPassword(Person person, String hash) {
        database.write(handle -> {
            handle.execute(SQL.get("set-password"), hash, person.id().toString());
            return handle.execute(SQL.get("end-sessions"), person.id().toString());
        });
    }

    private static Person person(RowReader row) {
        return new Person(
                UUID.fromString(row.text("id")),
                row.text("login"),
                row.text("name"),
                Role.of(row.text("role")).orElseThrow(),
                row.text("municipality"),
                UUID.fromString(row.text("actor")),
                row.flag("has_password"));
    }
}
