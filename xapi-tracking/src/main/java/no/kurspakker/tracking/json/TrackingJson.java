package no.kurspakker.tracking.json;

import java.util.List;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.TrackedFilm;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.event.CourseActivities;
import no.kurspakker.tracking.event.CourseProfile;
import no.kurspakker.tracking.event.ReflectionExtension;
import no.kurspakker.tracking.event.StatementTemplate;
import no.kurspakker.tracking.event.StatementTemplates;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;

/**
 * Writes {@code tracking.json}, which lies in every package: ids as full IRIs, definitions, the completion rule, and of each statement all
 * but actor, time, result, registration and platform.
 */
public final class TrackingJson {

    /** The form of the file; readers refuse a number they do not know. */
    public static final int SCHEMA = 1;

    private final TrackingPlan plan;
    private final CourseActivities activities;
    private final CourseProfile profile;

    private TrackingJson(TrackingPlan plan) {
        this.plan = plan;
        this.activities = new CourseActivities(plan);
        this.profile = new CourseProfile(plan.courseActivityId());
    }

    /** {@return the file for {@code plan}: the same text for the same plan} */
    public static String write(TrackingPlan plan) {
        return JsonWriter.pretty(new TrackingJson(plan).file());
    }

    private JsonObject file() {
        return new JsonObjectBuilder()
                .put("schema", SCHEMA)
                .put("course", course())
                .putAll("units", plan.units().stream().map(this::unit).toList())
                .putAll(
                        "checks",
                        plan.course().checks().stream().map(this::check).toList())
                .putAll("films", plan.course().films().stream().map(this::film).toList())
                .put("extensions", extensions())
                .putAll("templates", templates())
                .build();
    }

    private JsonObject course() {
        JsonObject completion = new JsonObjectBuilder()
                .put("rule", "all-chapters")
                .putAll(
                        "units",
                        plan.required().stream()
                                .map(unit -> new JsonString(unit.id().value()))
                                .toList())
                .build();
        return new JsonObjectBuilder()
                .put("id", plan.courseActivityId().value())
                .put("title", plan.course().title())
                .put("language", plan.course().language().value())
                .put("version", plan.course().version())
                .put("profile", profile.version().value())
                .put("completion", completion)
                .build();
    }

    private JsonObject unit(TrackedUnit unit) {
        JsonObjectBuilder json = new JsonObjectBuilder()
                .put("id", unit.id().value())
                .put("kind", unit.kind().id())
                .put("title", unit.title())
                .put("activity", ActivityJson.write(activities.unit(unit)))
                .put("objective", unit.objectiveId())
                .put("key", unit.stateKey());
        Integer questions = plan.course().questions().get(unit.id());
        return questions == null
                ? json.build()
                : json.put("questions", questions).build();
    }

    private JsonObject check(TrackedCheck check) {
        return new JsonObjectBuilder()
                .put("id", check.id().value())
                .put("page", check.page().value())
                .put("activity", ActivityJson.write(activities.check(check)))
                .build();
    }

    private JsonObject film(TrackedFilm film) {
        return new JsonObjectBuilder()
                .put("page", film.page().value())
                .put("address", film.address().value())
                .put("activity", ActivityJson.write(activities.film(film)))
                .build();
    }

    private JsonObject extensions() {
        JsonObjectBuilder json = new JsonObjectBuilder();
        for (ReflectionExtension extension : ReflectionExtension.values()) {
            json.put(extension.id(), profile.extension(extension).value());
        }
        return json.build();
    }

    private List<JsonObject> templates() {
        return StatementTemplates.of(plan).stream().map(TrackingJson::template).toList();
    }

    /** The object's definition stands with its unit, check or film, and is not repeated here. */
    private static JsonObject template(StatementTemplate template) {
        return new JsonObjectBuilder()
                .put("event", template.event().id())
                .put("once", template.event().isOnce())
                .putString("unit", template.unit())
                .put("verb", StatementJson.verb(template.event().verb().verb()))
                .put("object", template.object().id().value())
                .put("context", ContextJson.write(template.context()))
                .build();
    }
}
