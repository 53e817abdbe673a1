package no.kurspakker.portal.store;

import java.util.Set;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;

/** The canonical definition of an activity: all that statements have told of it, the newest word last (1.0.3, Part Two 2.4.4.1). */
final class Definitions {

    private static final Set<String> MAPS = Set.of("name", "description", "extensions");

    private Definitions() {}

    /** {@return {@code old} with what {@code fresh} adds or changes} */
    static JsonObject merge(JsonObject old, JsonObject fresh) {
        JsonObject merged = old;
        for (JsonMember member : fresh.members()) {
            boolean isMap = MAPS.contains(member.name());
            JsonValue before = isMap ? merged.get(member.name()).orElse(null) : null;
            JsonValue after =
                    before instanceof JsonObject map && member.value() instanceof JsonObject added
                            ? union(map, added)
                            : member.value();
            merged = merged.with(member.name(), after);
        }
        return merged;
    }

    private static JsonObject union(JsonObject map, JsonObject added) {
        JsonObject union = map;
        for (JsonMember member : added.members()) {
            union = union.with(member.name(), member.value());
        }
        return union;
    }
}
