package no.kurspakker.portal.launch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.tracking.event.EventId;
import no.kurspakker.tracking.statement.TimestampFormat;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonValue;

/**
 * Statements about a unit of a package that brings no templates, and those that a platform makes itself.
 *
 * @param course id of the course, under which reports look
 */
record PlainStatements(
        JsonObject actor, UUID registration, String course, Clock clock, Secrets secrets) {

    static final String ADL = "http://adlnet.gov/expapi/verbs/";

    /** {@return that {@code verb} happened, once in the registration} */
    JsonObject once(String verb, JsonObject object, JsonObject result) {
        String id = object.string("id").orElseThrow();
        UUID event = EventId.of(registration, new Iri(id), new Iri(verb));
        return statement(event, verb, object, result);
    }

    /** {@return that {@code verb} happened now} */
    JsonObject now(String verb, JsonObject object, JsonObject result) {
        return statement(secrets.uuid(), verb, object, result);
    }

    private JsonObject statement(UUID id, String verb, JsonObject object, JsonObject result) {
        String name = verb.substring(verb.lastIndexOf('/') + 1);
        JsonValue grouping = new JsonArray(List.of(activity(course, "", Optional.empty())));
        return new JsonObjectBuilder()
                .put("id", id.toString())
                .put("actor", actor)
                .put(
                        "verb",
                        new JsonObjectBuilder()
                                .put("id", verb)
                                .put(
                                        "display",
                                        new JsonObjectBuilder().put("en", name).build())
                                .build())
                .put("object", object)
                .putFilled("result", result)
                .put(
                        "context",
                        new JsonObjectBuilder()
                                .put("registration", registration.toString())
                                .put("platform", "Kurspakker")
                                .put(
                                        "contextActivities",
                                        new JsonObjectBuilder()
                                                .put("grouping", grouping)
                                                .build())
                                .build())
                .put("timestamp", TimestampFormat.write(clock.instant()))
                .build();
    }

    /** {@return an activity; without a title, its id alone} */
    static JsonObject activity(String id, String title, Optional<String> type) {
        JsonObjectBuilder definition = new JsonObjectBuilder().putString("type", type);
        if (!title.isBlank()) {
            definition.put("name", new JsonObjectBuilder().put("und", title).build());
        }
        return new JsonObjectBuilder()
                .put("objectType", "Activity")
                .put("id", id)
                .putFilled("definition", definition.build())
                .build();
    }
}
