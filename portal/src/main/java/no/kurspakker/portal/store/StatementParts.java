package no.kurspakker.portal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;

/**
 * What a statement is found by, and what it tells of activities and agents. The statement is known to be valid.
 *
 * <p>Which property counts for which filter: xAPI 1.0.3, Part Three 2.1.3.
 */
final class StatementParts {

    private static final List<String> CONTEXT_ACTIVITIES =
            List.of("parent", "grouping", "category", "other");
    private static final Set<String> OF_COURSE = Set.of("parent", "grouping");

    private final Set<Ref> refs = new LinkedHashSet<>();
    private final Map<String, JsonObject> definitions = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    StatementParts(JsonObject statement) {
        statement(statement, true);
        child(statement, "authority").ifPresent(authority -> agent(authority, false));
        items(statement.get("attachments"))
                .forEach(attachment -> attachment
                        .string("sha2")
                        .ifPresent(sum -> refs.add(Ref.of(RefKind.ATTACHMENT, sum))));
    }

    List<Ref> refs() {
        return List.copyOf(refs);
    }

    /** {@return the definitions in the statement, by the IRI of their activity} */
    Map<String, JsonObject> definitions() {
        return definitions;
    }

    /** {@return the names in the statement, by the {@link ActorKey} of their agent} */
    Map<String, Set<String>> names() {
        return names;
    }

    /** {@code isOuter} is false in a SubStatement, whose parts count as related only. */
    private void statement(JsonObject statement, boolean isOuter) {
        child(statement, "actor").ifPresent(actor -> agent(actor, isOuter));
        if (isOuter) {
            child(statement, "verb")
                    .flatMap(verb -> verb.string("id"))
                    .ifPresent(id -> refs.add(Ref.of(RefKind.VERB, id)));
        }
        child(statement, "object").ifPresent(object -> object(object, isOuter));
        child(statement, "context").ifPresent(context -> context(context, isOuter));
    }

    private void object(JsonObject object, boolean isOuter) {
        switch (object.string("objectType").orElse("Activity")) {
            case "Agent", "Group" -> agent(object, isOuter);
            case "SubStatement" -> statement(object, false);
            case "StatementRef" -> {
                // Found by what it points at, which the store looks up.
            }
            default -> activity(object, isOuter, isOuter);
        }
    }

    private void context(JsonObject context, boolean isOuter) {
        if (isOuter) {
            context.string("registration")
                    .flatMap(UuidText::parse)
                    .ifPresent(id -> refs.add(new Ref(RefKind.REGISTRATION, Key.of(id))));
        }
        child(context, "instructor").ifPresent(actor -> agent(actor, false));
        child(context, "team").ifPresent(actor -> agent(actor, false));
        items(context.get("contextAgents"))
                .forEach(item -> child(item, "agent").ifPresent(actor -> agent(actor, false)));
        items(context.get("contextGroups"))
                .forEach(item -> child(item, "group").ifPresent(actor -> agent(actor, false)));
        child(context, "contextActivities").ifPresent(lists -> {
            for (String name : CONTEXT_ACTIVITIES) {
                boolean isOfCourse = isOuter && OF_COURSE.contains(name);
                items(lists.get(name)).forEach(found -> activity(found, false, isOfCourse));
            }
        });
    }

    private void activity(JsonObject activity, boolean isObject, boolean isOfCourse) {
        String id = activity.string("id").orElse("");
        Key key = Key.of(id);
        refs.add(new Ref(RefKind.ACTIVITY_RELATED, key));
        if (isObject) {
            refs.add(new Ref(RefKind.ACTIVITY, key));
        }
        if (isOfCourse) {
            refs.add(Ref.of(RefKind.COURSE, CourseRoot.of(id)));
        }
        child(activity, "definition")
                .filter(definition -> !definition.isEmpty())
                .ifPresent(definition -> definitions.merge(id, definition, Definitions::merge));
    }

    private void agent(JsonObject actor, boolean isMain) {
        ActorKey.of(actor).ifPresent(text -> {
            Key key = Key.of(text);
            refs.add(new Ref(RefKind.AGENT_RELATED, key));
            if (isMain) {
                refs.add(new Ref(RefKind.AGENT, key));
            }
            actor.string("name")
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> names.computeIfAbsent(text, k -> new LinkedHashSet<>())
                            .add(name));
        });
        items(actor.get("member")).forEach(member -> agent(member, isMain));
    }

    static Optional<JsonObject> child(JsonObject object, String name) {
        return object.get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    /** {@return the objects in {@code value}, or {@code value} itself if it is one} */
    private static List<JsonObject> items(Optional<JsonValue> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof JsonObject single) {
            return List.of(single);
        }
        List<JsonObject> objects = new ArrayList<>();
        if (value.get() instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonObject object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }
}
