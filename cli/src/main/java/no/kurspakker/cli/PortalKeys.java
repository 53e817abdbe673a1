package no.kurspakker.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Function;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;

/** The keys of a portal, which may be running meanwhile. */
final class PortalKeys {

    private PortalKeys() {}

    /** {@return what {@code work} gives} */
    static <R> R with(DatabaseLocation location, Function<Credentials, R> work) throws IOException {
        SecureRandom random = new SecureRandom();
        try (Database database = Database.open(location, Clock.systemUTC())) {
            return work.apply(new Credentials(database, PortalSecret.of(database, random), random));
        }
    }
}
