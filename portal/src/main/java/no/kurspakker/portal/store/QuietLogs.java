package no.kurspakker.portal.store;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from telling all they do: a log of a portal holds what somebody has to act on. */
final class QuietLogs {

    // Held here, since a logger that nobody holds forgets its level.
    private static final List<Logger> CHATTY = List.of(
            Logger.getLogger("org.eclipse.jetty"),
            Logger.getLogger("io.javalin"),
            Logger.getLogger("com.zaxxer.hikari"),
            Logger.getLogger("org.flywaydb"));

    private QuietLogs() {}

    static void apply() {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
