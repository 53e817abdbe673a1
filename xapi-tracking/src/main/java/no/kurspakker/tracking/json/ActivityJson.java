package no.kurspakker.tracking.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.ActivityDefinition;
import no.kurspakker.tracking.statement.ComponentList;
import no.kurspakker.tracking.statement.Interaction;
import no.kurspakker.tracking.statement.InteractionComponent;
import no.kurspakker.tracking.statement.InteractionType;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;

/** Activities between their two forms. */
final class ActivityJson {

    private ActivityJson() {}

    static Activity read(JsonObject json) {
        return new Activity(
                Members.iri(json, "id"),
                Members.optional(json, "definition").map(ActivityJson::definition));
    }

    private static ActivityDefinition definition(JsonObject json) {
        return new ActivityDefinition(
                Members.languageMap(json, "name"),
                Members.languageMap(json, "description"),
                Members.optionalIri(json, "type"),
                Members.optionalIri(json, "moreInfo"),
                json.string("interactionType")
                        .flatMap(InteractionType::of)
                        .map(type -> interaction(type, json)),
                Members.extensions(json));
    }

    private static Interaction interaction(InteractionType type, JsonObject json) {
        Map<ComponentList, List<InteractionComponent>> lists = new EnumMap<>(ComponentList.class);
        for (ComponentList list : type.lists()) {
            if (json.get(list.id()).isPresent()) {
                lists.put(list, Members.objects(json, list.id(), ActivityJson::component));
            }
        }
        Optional<List<String>> patterns = json.get("correctResponsesPattern")
                .map(JsonArray.class::cast)
                .map(Members::strings);
        return new Interaction(type, patterns, lists);
    }

    private static InteractionComponent component(JsonObject json) {
        return new InteractionComponent(
                json.string("id").orElseThrow(), Members.languageMap(json, "description"));
    }

    static JsonObject write(Activity activity) {
        return new JsonObjectBuilder()
                .put("objectType", "Activity")
                .put("id", activity.id().value())
                .putValue("definition", activity.definition().map(ActivityJson::definition))
                .build();
    }

    static JsonObject definition(ActivityDefinition definition) {
        JsonObjectBuilder json = new JsonObjectBuilder()
                .putFilled("name", Members.json(definition.name()))
                .putFilled("description", Members.json(definition.description()))
                .putString("type", definition.type())
                .putString("moreInfo", definition.moreInfo());
        definition.interaction().ifPresent(interaction -> put(interaction, json));
        return json.putFilled("extensions", definition.extensions().values()).build();
    }

    private static void put(Interaction interaction, JsonObjectBuilder json) {
        json.put("interactionType", interaction.type().id());
        json.putValue(
                "correctResponsesPattern",
                interaction
                        .correctResponses()
                        .map(patterns -> new JsonArray(List.copyOf(
                                patterns.stream().map(JsonString::new).toList()))));
        interaction
                .components()
                .forEach((list, components) -> json.put(
                        list.id(),
                        new JsonArray(List.copyOf(
                                components.stream().map(ActivityJson::component).toList()))));
    }

    private static JsonObject component(InteractionComponent component) {
        return new JsonObjectBuilder()
                .put("id", component.id())
                .putFilled("description", Members.json(component.description()))
                .build();
    }
}
