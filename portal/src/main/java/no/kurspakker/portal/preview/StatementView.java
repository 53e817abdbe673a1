package no.kurspakker.portal.preview;

import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** Looks into a statement along names of properties. */
record StatementView(JsonObject statement) {

    static StatementView of(JsonObject statement) {
        return new StatementView(statement);
    }

    Optional<JsonValue> value(String... names) {
        Optional<JsonValue> found = Optional.of(statement);
        for (String name : names) {
            found = found.filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .flatMap(object -> object.get(name));
        }
        return found;
    }

    Optional<String> text(String... names) {
        return value(names)
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .map(JsonString::value);
    }

    /** {@return the ids of the activities that lie in {@code context.contextActivities} under {@code kind}} */
    List<String> contextActivities(String kind) {
        return value("context", "contextActivities", kind)
                .filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .stream()
                .flatMap(array -> array.items().stream())
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .flatMap(activity -> activity.string("id").stream())
                .toList();
    }
}
