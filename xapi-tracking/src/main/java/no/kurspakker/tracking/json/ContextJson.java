package no.kurspakker.tracking.json;

import java.util.List;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Context;
import no.kurspakker.tracking.statement.ContextActivities;
import no.kurspakker.tracking.statement.ContextAgent;
import no.kurspakker.tracking.statement.ContextGroup;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;

/** Contexts between their two forms. */
final class ContextJson {

    private ContextJson() {}

    static Context read(JsonObject json) {
        return Context.builder()
                .registration(json.string("registration").map(UUID::fromString))
                .instructor(Members.optional(json, "instructor").map(ActorJson::read))
                .team(Members.optional(json, "team").map(ActorJson::group))
                .contextActivities(Members.optional(json, "contextActivities")
                        .map(ContextJson::activities)
                        .orElse(ContextActivities.NONE))
                .revision(json.string("revision"))
                .platform(json.string("platform"))
                .language(json.string("language"))
                .statement(Members.optional(json, "statement").map(ObjectJson::statementRef))
                .extensions(Members.extensions(json))
                .contextAgents(Members.objects(json, "contextAgents", ContextJson::agent))
                .contextGroups(Members.objects(json, "contextGroups", ContextJson::group))
                .build();
    }

    private static ContextActivities activities(JsonObject json) {
        return new ContextActivities(
                Members.objects(json, "parent", ActivityJson::read),
                Members.objects(json, "grouping", ActivityJson::read),
                Members.objects(json, "category", ActivityJson::read),
                Members.objects(json, "other", ActivityJson::read));
    }

    private static ContextAgent agent(JsonObject json) {
        return new ContextAgent(ActorJson.agent(Members.object(json, "agent")), types(json));
    }

    private static ContextGroup group(JsonObject json) {
        return new ContextGroup(ActorJson.group(Members.object(json, "group")), types(json));
    }

    private static List<Iri> types(JsonObject json) {
        return json.get("relevantTypes")
                .map(JsonArray.class::cast)
                .map(Members::strings)
                .map(iris -> iris.stream().map(Iri::new).toList())
                .orElse(List.of());
    }

    static JsonObject write(Context context) {
        return new JsonObjectBuilder()
                .putString("registration", context.registration())
                .putValue("instructor", context.instructor().map(ActorJson::write))
                .putValue("team", context.team().map(ActorJson::group))
                .putFilled("contextActivities", activities(context.contextActivities()))
                .putString("revision", context.revision())
                .putString("platform", context.platform())
                .putString("language", context.language())
                .putValue("statement", context.statement().map(ObjectJson::write))
                .putFilled("extensions", context.extensions().values())
                .putAll(
                        "contextAgents",
                        context.contextAgents().stream().map(ContextJson::agent).toList())
                .putAll(
                        "contextGroups",
                        context.contextGroups().stream().map(ContextJson::group).toList())
                .build();
    }

    static JsonObject activities(ContextActivities activities) {
        return new JsonObjectBuilder()
                .putAll("parent", written(activities.parent()))
                .putAll("grouping", written(activities.grouping()))
                .putAll("category", written(activities.category()))
                .putAll("other", written(activities.other()))
                .build();
    }

    private static List<JsonObject> written(List<Activity> activities) {
        return activities.stream().map(ActivityJson::write).toList();
    }

    private static JsonObject agent(ContextAgent related) {
        return new JsonObjectBuilder()
                .put("objectType", "contextAgent")
                .put("agent", ActorJson.agent(related.agent()))
                .putAll("relevantTypes", types(related.relevantTypes()))
                .build();
    }

    private static JsonObject group(ContextGroup related) {
        return new JsonObjectBuilder()
                .put("objectType", "contextGroup")
                .put("group", ActorJson.group(related.group()))
                .putAll("relevantTypes", types(related.relevantTypes()))
                .build();
    }

    private static List<JsonString> types(List<Iri> iris) {
        return iris.stream().map(iri -> new JsonString(iri.value())).toList();
    }
}
