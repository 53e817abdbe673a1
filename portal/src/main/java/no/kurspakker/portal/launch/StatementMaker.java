package no.kurspakker.portal.launch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.tracking.event.EventId;
import no.kurspakker.tracking.statement.TimestampFormat;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/**
 * Fills the templates of a package: actor, registration, time and result are added, and nothing else is invented.
 *
 * @param municipality of the learner, or empty
 */
record StatementMaker(
        TrackingFile tracking,
        JsonObject actor,
        UUID registration,
        String municipality,
        Clock clock,
        Secrets secrets) {

    private static final String PLATFORM = "Kurspakker";

    /** {@return the statement of {@code event} about {@code activity}, if the package has one} */
    Optional<JsonObject> statement(String event, String activity, JsonObject result) {
        return tracking.template(event, activity).map(template -> fill(template, activity, result));
    }

    private JsonObject fill(JsonObject template, String activity, JsonObject result) {
        JsonObject verb = TrackingFile.object(template, "verb").orElse(JsonObject.EMPTY);
        boolean isOnce = template.get("once").equals(Optional.of(JsonBoolean.TRUE));
        UUID id = isOnce
                ? EventId.of(
                        registration,
                        new Iri(activity),
                        new Iri(verb.string("id").orElseThrow()))
                : secrets.uuid();
        return new JsonObjectBuilder()
                .put("id", id.toString())
                .put("actor", actor)
                .put("verb", verb)
                .put("object", object(activity))
                .putFilled("result", result)
                .put("context", context(template))
                .put("timestamp", TimestampFormat.write(clock.instant()))
                .build();
    }

    private JsonObject object(String activity) {
        return new JsonObjectBuilder()
                .put("objectType", "Activity")
                .put("id", activity)
                .putValue("definition", tracking.definition(activity))
                .build();
    }

    private JsonObject context(JsonObject template) {
        JsonObject fixed = TrackingFile.object(template, "context").orElse(JsonObject.EMPTY);
        JsonObject activities =
                TrackingFile.object(fixed, "contextActivities").orElse(JsonObject.EMPTY);
        return fixed.with("registration", new JsonString(registration.toString()))
                .with("platform", new JsonString(PLATFORM))
                .with("contextActivities", placed(activities));
    }

    /** The municipality that the list of people gives stands where else the learner's own choice would. */
    private JsonObject placed(JsonObject activities) {
        if (municipality.isEmpty()) {
            return activities;
        }
        JsonObject place = new JsonObjectBuilder()
                .put("objectType", "Activity")
                .put("id", tracking.courseId() + "/municipalities/" + municipality)
                .build();
        List<JsonValue> grouping = new ArrayList<>();
        activities
                .get("grouping")
                .filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .ifPresent(there -> grouping.addAll(there.items()));
        grouping.add(place);
        return activities.with("grouping", new JsonArray(grouping));
    }
}
