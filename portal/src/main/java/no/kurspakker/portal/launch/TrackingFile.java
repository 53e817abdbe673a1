package no.kurspakker.portal.launch;

import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;

/** The {@code tracking.json} of a package: ids, definitions and templates of statements. */
public record TrackingFile(JsonObject json) {

    private static final JsonNumber SCHEMA = JsonNumber.of(1);

    /** {@return the file in {@code text}, if it is one of the form that is known here} */
    static Optional<TrackingFile> read(byte[] text) {
        try {
            return JsonReader.read(text) instanceof JsonObject object
                            && object.get("schema").equals(Optional.of(SCHEMA))
                            && course(object).string("id").isPresent()
                    ? Optional.of(new TrackingFile(object))
                    : Optional.empty();
        } catch (MalformedJsonException foreign) {
            return Optional.empty();
        }
    }

    private static JsonObject course(JsonObject file) {
        return object(file, "course").orElse(JsonObject.EMPTY);
    }

    String courseId() {
        return course(json).string("id").orElseThrow();
    }

    /** {@return chapters and group tasks, as they stand in the file} */
    List<JsonObject> units() {
        return objects(json, "units");
    }

    boolean isRequired(JsonObject unit) {
        return unit.get("required").equals(Optional.of(JsonBoolean.TRUE));
    }

    /** {@return the template of {@code event} about {@code activity}} */
    Optional<JsonObject> template(String event, String activity) {
        return objects(json, "templates").stream()
                .filter(template -> template.string("event").equals(Optional.of(event)))
                .filter(template -> template.string("object").equals(Optional.of(activity)))
                .findFirst();
    }

    /** {@return the definition of {@code activity}: of the course, a unit or a check} */
    Optional<JsonObject> definition(String activity) {
        if (activity.equals(courseId())) {
            return object(course(json), "definition");
        }
        Optional<JsonObject> unit = units().stream()
                .filter(one -> one.string("id").equals(Optional.of(activity)))
                .findFirst()
                .flatMap(one -> object(one, "definition"));
        return unit.or(() -> checks().stream()
                .flatMap(check -> object(check, "activity").stream())
                .filter(check -> check.string("id").equals(Optional.of(activity)))
                .findFirst()
                .flatMap(check -> object(check, "definition")));
    }

    List<JsonObject> checks() {
        return objects(json, "checks");
    }

    Optional<String> extension(String name) {
        return object(json, "extensions").flatMap(extensions -> extensions.string(name));
    }

    static Optional<JsonObject> object(JsonObject parent, String name) {
        return parent.get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        return parent
                .get(name)
                .filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .stream()
                .flatMap(array -> array.items().stream())
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }
}
