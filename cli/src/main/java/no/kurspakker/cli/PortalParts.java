package no.kurspakker.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;

/** The packages and people of a portal, which may be running meanwhile. */
final class PortalParts {

    private PortalParts() {}

    /** Work with what a portal keeps. */
    @FunctionalInterface
    interface Work {

        /** {@return the exit status} */
        int with(Database database, Secrets secrets) throws IOException;
    }

    /** {@return the exit status of {@code work}} */
    static int open(DatabaseLocation location, Work work) throws IOException {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            return work.with(database, new Secrets(new SecureRandom()));
        }
    }
}
