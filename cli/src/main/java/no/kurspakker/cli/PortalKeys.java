package no.kurspakker.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.RelayAccounts;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;

/** The keys of a portal, which may be running meanwhile. */
final class PortalKeys {

    private PortalKeys() {}

    /** Uses keys for something that files or the network may prevent. */
    @FunctionalInterface
    interface Work<R> {

        R on(Credentials keys) throws IOException;
    }

    /** {@return what {@code work} gives} */
    static <R> R with(DatabaseLocation location, Work<R> work) throws IOException {
        SecureRandom random = new SecureRandom();
        try (Database database = Database.open(location, Clock.systemUTC())) {
            return work.on(new Credentials(database, PortalSecret.of(database, random), random));
        }
    }

    /** {@return the secret under which the relay keeps learners} */
    static String relaySecret(DatabaseLocation location) throws IOException {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            return new RelayAccounts(PortalSecret.of(database, new SecureRandom())).secret();
        }
    }
}
