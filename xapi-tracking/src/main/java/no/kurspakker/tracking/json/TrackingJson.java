package no.kurspakker.tracking.json;

import java.util.List;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.TrackedFilm;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.event.CourseActivities;
import no.kurspakker.tracking.event.CourseProfile;
import no.kurspakker.tracking.event.ReflectionExtension;
import no.kurspakker.tracking.event.StatementTemplate;
import no.kurspakker.tracking.event.StatementTemplates;
import no.kurspakker.tracking.statement.ActivityDefinition;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.vocabulary.ActivityType;
import no.kurspakker.tracking.vocabulary.CourseVerb;

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
        JsonObjectBuilder json = new JsonObjectBuilder()
                .put("schema", SCHEMA)
                .put("course", course())
                .putAll("units", plan.units().stream().map(this::unit).toList())
                .putAll(
                        "checks",
                        plan.course().checks().stream().map(this::check).toList())
                .putAll("films", plan.course().films().stream().map(this::film).toList())
                .put("extensions", extensions());
        if (!plan.course().municipalities().isEmpty()) {
            json.putAll("municipalities", municipalities());
        }
        return json.putAll("templates", templates()).build();
    }

    private List<JsonObject> municipalities() {
        return plan.course().municipalities().stream()
                .map(one -> {
                    JsonObjectBuilder json = new JsonObjectBuilder()
                            .put("number", one.number())
                            .put("name", one.name());
                    one.seats().ifPresent(seats -> json.put("seats", seats));
                    return json.build();
                })
                .toList();
    }

    private JsonObject course() {
        return new JsonObjectBuilder()
                .put("id", plan.courseActivityId().value())
                .put("type", ActivityType.COURSE.id().value())
                .put("title", plan.course().title())
                .put("language", plan.course().language().value())
                .putAll("languages", languages())
                .put(
                        "definition",
                        ActivityJson.definition(activities.course().definition().orElseThrow()))
                .put("version", plan.course().version())
                .put("completion", "all-chapters")
                .put("verb", CourseVerb.COMPLETED.id().value())
                .put("profile", profile.version().value())
                .build();
    }

    private List<JsonString> languages() {
        return plan.languages().stream()
                .map(language -> new JsonString(language.value()))
                .toList();
    }

    private JsonObject unit(TrackedUnit unit) {
        CourseVerb done =
                unit.kind() == UnitKind.CHAPTER ? CourseVerb.COMPLETED : CourseVerb.SUBMITTED;
        JsonObjectBuilder json = new JsonObjectBuilder()
                .put("id", unit.activityId().value())
                .put("unit", unit.id().value())
                .put("kind", unit.kind().id())
                .putString("type", definition(unit).type())
                .put("title", unit.title())
                .put("verb", done.id().value())
                .put("required", isRequired(unit))
                .put("objective", unit.objectiveId())
                .put("key", unit.stateKey())
                .put("definition", ActivityJson.definition(definition(unit)));
        Integer questions = plan.course().questions().get(unit.id());
        return questions == null
                ? json.build()
                : json.put("questions", questions).build();
    }

    private boolean isRequired(TrackedUnit unit) {
        return plan.required().stream().anyMatch(required -> required.id().equals(unit.id()));
    }

    private ActivityDefinition definition(TrackedUnit unit) {
        return activities.unit(unit).definition().orElseThrow();
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
