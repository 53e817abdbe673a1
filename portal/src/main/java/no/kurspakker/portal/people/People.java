package no.kurspakker.portal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.portal.store.WriteRefusedException;
import org.jdbi.v3.core.Handle;

/** The accounts of a portal. Safe for use by several threads. */
public final class People {

    private static final SqlFile SQL = SqlFile.of(People.class, "people.sql");

    private static final String NOBODY_LEFT = "there would be no administrator any more";

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

    /** {@return whether there is an administrator} */
    public boolean hasAdministrator() {
        return database.read(People::hasAdministrator);
    }

    private static boolean hasAdministrator(Handle handle) {
        return handle.createQuery(SQL.get("administrators")).mapTo(Long.class).one() > 0;
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
        return putAll(List.of(person)).get(0);
    }

    /**
     * {@return the accounts of {@code people}, made or changed, all or none}
     *
     * @throws WriteRefusedException if no administrator would be left
     */
    public List<Person> putAll(List<NewPerson> people) {
        return database.write(handle -> {
            boolean hadOne = hasAdministrator(handle);
            List<Person> put = new ArrayList<>();
            for (NewPerson person : people) {
                put.add(put(handle, person));
            }
            if (hadOne && !hasAdministrator(handle)) {
                throw new WriteRefusedException(NOBODY_LEFT);
            }
            return put;
        });
    }

    private Person put(Handle handle, NewPerson wanted) {
        Optional<Person> old = find(handle, "by-login", wanted.login());
        String name = wanted.name().orElse(old.map(Person::name).orElse(""));
        String role =
                wanted.role().orElse(old.map(Person::role).orElse(Role.LEARNER)).id();
        String municipality =
                wanted.municipality().orElse(old.map(Person::municipality).orElse(""));
        if (old.isPresent()) {
            handle.execute(SQL.get("change"), name, role, municipality, wanted.login());
        } else {
            handle.execute(
                    SQL.get("add"),
                    secrets.uuid().toString(),
                    wanted.login(),
                    name,
                    role,
                    municipality,
                    secrets.uuid().toString(),
                    Micros.now(database.clock()));
        }
        wanted.office()
                .ifPresent(office -> handle.execute(SQL.get("set-office"), office, wanted.login()));
        return find(handle, "by-login", wanted.login()).orElseThrow();
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
