package no.kurspakker.cli;

import java.io.IOException;
import java.time.Clock;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;

/** The database of a portal, which may be running meanwhile. */
final class PortalDatabase {

    private PortalDatabase() {}

    /** Works with a database. */
    @FunctionalInterface
    interface Work<R> {

        R run(Database database) throws IOException;
    }

    /** {@return what {@code work} gives} */
    static <R> R with(DatabaseLocation location, Work<R> work) throws IOException {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            return work.run(database);
        }
    }
}
