package no.kurspakker.tracking.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes one place in JSON; places are written as faults write them. */
public final class Edit {

    private Edit() {}

    /** {@return {@code json} with {@code value} at {@code path}; absent removes what is there} */
    public static JsonValue at(JsonValue json, String path, Optional<JsonValue> value) {
        return at(json, List.of(path.replace("[", ".[").split("\\.", -1)), value);
    }

    private static JsonValue at(JsonValue json, List<String> path, Optional<JsonValue> value) {
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (json instanceof JsonArray array) {
            int index = Integer.parseInt(step.substring(1, step.length() - 1));
            List<JsonValue> items = new ArrayList<>(array.items());
            items.set(index, changed(items.get(index), rest, value).orElseThrow());
            return new JsonArray(items);
        }
        JsonObject object = (JsonObject) json;
        JsonValue old = object.get(step).orElse(JsonNull.NULL);
        Optional<JsonValue> changed = changed(old, rest, value);
        return changed.isPresent() ? object.with(step, changed.get()) : object.without(step);
    }

    private static Optional<JsonValue> changed(
            JsonValue old, List<String> rest, Optional<JsonValue> value) {
        return rest.isEmpty() ? value : Optional.of(at(old, rest, value));
    }
}
