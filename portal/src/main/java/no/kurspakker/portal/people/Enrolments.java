package no.kurspakker.portal.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;

/** Who takes which package. Safe for use by several threads. */
public final class Enrolments {

    private static final SqlFile SQL = SqlFile.of(Enrolments.class, "people.sql");

    private final Database database;

    public Enrolments(Database database) {
        this.database = database;
    }

    /** Enrols all of {@code people}; those who are already stay as they are. */
    public void enrol(List<Person> people, String packageId) {
        long now = Micros.now(database.clock());
        database.write(handle -> {
            for (Person person : people) {
                handle.execute(SQL.get("enrol"), person.id().toString(), packageId, now);
            }
            return people.size();
        });
    }

    public void withdraw(Person person, String packageId) {
        database.write(
                handle -> handle.execute(SQL.get("withdraw"), person.id().toString(), packageId));
    }

    /** {@return ids of the packages that {@code person} takes, in the order of enrolment} */
    public List<String> packagesOf(Person person) {
        return database.read(handle -> handle.createQuery(SQL.get("packages-of"))
                .bind(0, person.id().toString())
                .mapTo(String.class)
                .list());
    }

    /** {@return who takes the package} */
    public Set<UUID> peopleOf(String packageId) {
        return database.read(handle -> Set.copyOf(handle.createQuery(SQL.get("people-of"))
                .bind(0, packageId)
                .map((row, context) -> UUID.fromString(row.getString("person")))
                .list()));
    }
}
