package no.kurspakker.portal.lrs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.value.JsonObject;

/** The canonical definitions that one request needs, each looked up once. */
final class ActivityDefinitions {

    private final StatementStore store;
    private final Map<String, Optional<JsonObject>> seen = new HashMap<>();

    ActivityDefinitions(StatementStore store) {
        this.store = store;
    }

    Optional<JsonObject> of(String iri) {
        return seen.computeIfAbsent(iri, store::definition);
    }
}
