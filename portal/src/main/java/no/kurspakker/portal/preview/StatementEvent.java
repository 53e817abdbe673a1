package no.kurspakker.portal.preview;

import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** A statement that was stored, as the page reads it in {@code read.ts}. */
final class StatementEvent {

    private StatementEvent() {}

    static JsonObject of(JsonObject statement) {
        return new JsonObjectBuilder()
                .put("isOfPlatform", isOfPlatform(statement))
                .put("objections", objections(statement))
                .put("statement", statement)
                .build();
    }

    /** The authority is given by the LRS: that of launches is the platform itself. */
    private static boolean isOfPlatform(JsonObject statement) {
        return StatementView.of(statement)
                .text("authority", "account", "name")
                .equals(Optional.of("launch"));
    }

    private static JsonArray objections(JsonObject statement) {
        List<String> found =
                isOfPlatform(statement) ? List.of() : Cmi5Demands.objections(statement);
        return new JsonArray(found.stream().<JsonValue>map(JsonString::new).toList());
    }
}
