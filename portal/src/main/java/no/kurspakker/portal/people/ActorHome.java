package no.kurspakker.portal.people;

import java.util.Optional;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/**
 * The {@code homePage} of the accounts in statements: made once per database and never changed, whatever address the portal has, so that a
 * person stays one actor.
 */
public final class ActorHome {

    private static final SqlFile SQL = SqlFile.of(ActorHome.class, "people.sql");

    private final String home;

    private ActorHome(String home) {
        this.home = home;
    }

    /** {@return the one in {@code database}, made if there is none} */
    public static ActorHome of(Database database, Secrets secrets) {
        Optional<String> there = database.read(handle ->
                handle.createQuery(SQL.get("home")).mapTo(String.class).findFirst());
        return new ActorHome(there.orElseGet(() -> database.write(handle -> {
            handle.execute(
                    SQL.get("put-home"), "https://kurspakker.no/portal/people/" + secrets.uuid());
            return handle.createQuery(SQL.get("home")).mapTo(String.class).one();
        })));
    }

    public String value() {
        return home;
    }

    /** {@return {@code person} as statements name them: an account without meaning outside this portal} */
    public JsonObject actor(Person person) {
        return new JsonObjectBuilder()
                .put("objectType", "Agent")
                .put(
                        "account",
                        new JsonObjectBuilder()
                                .put("homePage", home)
                                .put("name", person.actor().toString())
                                .build())
                .build();
    }
}
