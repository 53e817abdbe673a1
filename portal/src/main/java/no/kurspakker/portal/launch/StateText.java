package no.kurspakker.portal.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;

/** Names and values as one JSON object. */
final class StateText {

    private StateText() {}

    static String write(Map<String, String> values) {
        JsonObjectBuilder object = new JsonObjectBuilder();
        new TreeMap<>(values).forEach(object::put);
        return JsonWriter.text(object.build());
    }

    static Map<String, String> read(String text) {
        return JsonReader.read(text) instanceof JsonObject object ? of(object) : Map.of();
    }

    /** {@return the members of {@code object} that are strings} */
    static Map<String, String> of(JsonObject object) {
        Map<String, String> values = new LinkedHashMap<>();
        object.members().forEach(member -> {
            if (member.value() instanceof JsonString string) {
                values.put(member.name(), string.value());
            }
        });
        return values;
    }
}
