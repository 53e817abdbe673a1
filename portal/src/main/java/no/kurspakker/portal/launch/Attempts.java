package no.kurspakker.portal.launch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import org.jdbi.v3.core.Handle;

/** Where learners are in what they have opened. Safe for use by several threads. */
public final class Attempts {

    private static final SqlFile SQL = SqlFile.of(Attempts.class, "launch.sql");
    private static final int AT_ONCE = 256;

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
        return database.read(handle -> of(handle, Set.of(registration)))
                .getOrDefault(registration, List.of());
    }

    /** {@return the attempts in each of {@code registrations} that has any} */
    Map<UUID, List<Attempt>> of(Handle handle, Set<UUID> registrations) {
        List<UUID> all = List.copyOf(registrations);
        List<Attempt> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            found.addAll(
                    Lists.query(handle, SQL.get("attempts-of-registrations", some.size()), some)
                            .map((row, context) -> attempt(row))
                            .list());
        }
        return found.stream().collect(Collectors.groupingBy(Attempt::registration));
    }

    /** {@return the course of each package} */
    Map<String, String> courses(Handle handle) {
        Map<String, String> courses = new HashMap<>();
        handle.createQuery(SQL.get("courses"))
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("course")))
                .forEach(one -> courses.put(one.getKey(), one.getValue()));
        return courses;
    }

    public Optional<Attempt> byId(UUID id) {
        return database.read(handle -> find(handle, id));
    }

    Attempt byId(Handle handle, UUID id) {
        return find(handle, id).orElseThrow();
    }

    private static Optional<Attempt> find(Handle handle, UUID id) {
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

    /** {@return the attempt before and after {@code change}} */
    public AttemptChange change(UUID attempt, UnaryOperator<Attempt> change) {
        return database.write(handle -> save(handle, attempt, change));
    }

    AttemptChange save(Handle handle, UUID id, UnaryOperator<Attempt> change) {
        Attempt before = byId(handle, id);
        Attempt after = change.apply(before);
        handle.execute(
                SQL.get("save-attempt"),
                after.registration().toString(),
                after.status().name(),
                StateText.write(after.state()),
                Micros.now(database.clock()),
                id.toString());
        return new AttemptChange(before, after);
    }

    /** Waits until what is being written now can be read. */
    void awaitWriting() {
        database.write(handle -> Boolean.TRUE);
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
}
