package no.kurspakker.portal.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/**
 * The statements that cmi5 has a platform make (9.3), with the context that it asks for (9.6).
 *
 * @param session the id of the session that they belong to
 */
record Cmi5Statements(PlainStatements plain, LmsIds ids, String session) {

    static final String SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
    static final String DEFINED = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    private static final String MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";
    private static final String EXTENSION = "https://w3id.org/xapi/cmi5/context/extensions/";
    private static final String REASON = "https://w3id.org/xapi/cmi5/result/extensions/reason";
    private static final String VERB = "https://w3id.org/xapi/adl/verbs/";
    private static final String TYPE = "https://w3id.org/xapi/cmi5/activitytype/";

    /** 9.3.1; {@code url} without what the launch adds to it. */
    JsonObject launched(LaunchUnit unit, String url) {
        JsonObjectBuilder extensions = new JsonObjectBuilder()
                .put(SESSION, session)
                .put(EXTENSION + "launchmode", "Normal")
                .put(EXTENSION + "launchurl", url)
                .put(EXTENSION + "moveon", unit.moveOn().value())
                .putString(
                        EXTENSION + "launchparameters",
                        Optional.ofNullable(unit.data().get("launchParameters")));
        unit.masteryScore()
                .ifPresent(
                        score -> extensions.put(EXTENSION + "masteryscore", new JsonNumber(score)));
        JsonObject said = plain.now(PlainStatements.ADL + "launched", au(unit), JsonObject.EMPTY);
        return placed(said, List.of(DEFINED), ofUnit(unit), extensions.build());
    }

    /** 9.3.6 and 9.5.4.2; {@code duration} from the launch to the last that was heard. */
    JsonObject abandoned(LaunchUnit unit, Duration duration) {
        JsonObject result =
                new JsonObjectBuilder().put("duration", duration.toString()).build();
        JsonObject said = plain.now(VERB + "abandoned", au(unit), result);
        return placed(said, List.of(DEFINED), ofUnit(unit), inSession());
    }

    /** 9.3.7 and 9.5.5.2. */
    JsonObject waived(LaunchUnit unit, WaiveReason reason) {
        JsonObject result = new JsonObjectBuilder()
                .put("success", true)
                .put("completion", true)
                .put(
                        "extensions",
                        new JsonObjectBuilder().put(REASON, reason.value()).build())
                .build();
        JsonObject said = plain.once(VERB + "waived", au(unit), result);
        return placed(said, List.of(DEFINED, MOVE_ON), ofUnit(unit), inSession());
    }

    /** 9.3.9, of a {@code block} or a {@code course}, as the kind says. */
    JsonObject satisfied(String publisherId, String kind) {
        JsonObject object =
                PlainStatements.activity(ids.of(publisherId), "", Optional.of(TYPE + kind));
        JsonObject said = plain.once(VERB + "satisfied", object, JsonObject.EMPTY);
        // Of a block, the course stays out: what is said is true of the block alone.
        return placed(said, List.of(DEFINED), List.of(publisherId), inSession());
    }

    /** {@return what every statement of an AU has in its context (10, contextTemplate)} */
    JsonObject template(LaunchUnit unit) {
        return new JsonObjectBuilder()
                .put(
                        "contextActivities",
                        new JsonObjectBuilder()
                                .put("grouping", activities(ofUnit(unit)))
                                .build())
                .put("extensions", inSession())
                .build();
    }

    private List<String> ofUnit(LaunchUnit unit) {
        return List.of(unit.id(), plain.course());
    }

    private JsonObject inSession() {
        return new JsonObjectBuilder().put(SESSION, session).build();
    }

    private JsonObject au(LaunchUnit unit) {
        return PlainStatements.activity(
                ids.of(unit.id()),
                unit.title(),
                Optional.ofNullable(unit.data().get("activityType")));
    }

    private static JsonObject placed(
            JsonObject said,
            List<String> categories,
            List<String> grouping,
            JsonObject extensions) {
        JsonObject activities = new JsonObjectBuilder()
                .put("grouping", activities(grouping))
                .put("category", activities(categories))
                .build();
        JsonObject context = TrackingFile.object(said, "context")
                .orElse(JsonObject.EMPTY)
                .with("contextActivities", activities)
                .with("extensions", extensions);
        return said.with("context", context);
    }

    private static JsonArray activities(List<String> ids) {
        List<JsonValue> all = new ArrayList<>();
        ids.forEach(id -> all.add(new JsonObjectBuilder()
                .put("objectType", new JsonString("Activity"))
                .put("id", id)
                .build()));
        return new JsonArray(all);
    }
}
