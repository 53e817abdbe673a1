package no.kurspakker.export.inspect.cmi5;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;

/**
 * What a package of ours says that it tracks.
 *
 * @param course activity id
 */
record TrackedUnits(String course, List<Unit> units) {

    /**
     * A chapter or group task.
     *
     * @param id of its activity
     * @param unit its name in addresses
     */
    record Unit(String id, String unit, boolean isRequired) {}

    /** {@return what {@code json} says; empty if it is of another form} */
    static Optional<TrackedUnits> read(byte[] json) {
        try {
            return JsonReader.read(json) instanceof JsonObject tracking
                    ? of(tracking)
                    : Optional.empty();
        } catch (MalformedJsonException others) {
            return Optional.empty();
        }
    }

    private static Optional<TrackedUnits> of(JsonObject tracking) {
        Optional<String> course = tracking.get("course").flatMap(value -> id(value));
        if (course.isEmpty() || !(tracking.get("units").orElse(null) instanceof JsonArray units)) {
            return Optional.empty();
        }
        List<Unit> found = new ArrayList<>();
        for (JsonValue value : units.items()) {
            if (value instanceof JsonObject unit && id(unit).isPresent()) {
                found.add(new Unit(
                        id(unit).get(),
                        unit.string("unit").orElse(""),
                        unit.get("required").equals(Optional.of(JsonBoolean.of(true)))));
            }
        }
        return Optional.of(new TrackedUnits(course.get(), found));
    }

    private static Optional<String> id(JsonValue value) {
        return value instanceof JsonObject object ? object.string("id") : Optional.empty();
    }
}
