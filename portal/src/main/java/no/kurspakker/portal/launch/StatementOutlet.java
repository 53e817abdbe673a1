package no.kurspakker.portal.launch;

import java.util.List;
import no.kurspakker.tracking.value.JsonObject;

/** Where statements that a platform makes go. */
@FunctionalInterface
public interface StatementOutlet {

    /** Stores each of {@code statements} that is not there yet; returns when they are safe. */
    void append(List<JsonObject> statements);
}
