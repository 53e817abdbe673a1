package no.kurspakker.portal.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.NewKey;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.Scope;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.Key;

/** What a test does to a database itself, beside the portals. */
public final class Keys {

    private Keys() {}

    /** {@return a key that may do all: user and password in Base64} */
    public static String make(DatabaseLocation location) throws IOException {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            SecureRandom random = new SecureRandom();
            KeySecret key = new Credentials(database, PortalSecret.of(database, random), random)
                    .add(NewKey.of("load", Set.of(Scope.ALL), Optional.empty()));
            return Base64.getEncoder()
                    .encodeToString(
                            (key.key() + ':' + key.secret()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@return the ids of all statements; each id is there once, or the number of rows would be another} */
    static Set<UUID> stored(DatabaseLocation location) throws IOException {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            return database.snapshot(handle -> {
                Set<UUID> ids = new HashSet<>();
                handle.createQuery("SELECT id FROM statement")
                        .mapTo(byte[].class)
                        .forEach(id -> {
                            if (!ids.add(Key.of(id).uuid())) {
                                throw new AssertionError("twice: " + Key.of(id).uuid());
                            }
                        });
                return ids;
            });
        }
    }
}
