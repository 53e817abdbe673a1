package no.kurspakker.portal.lrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** Changes what actors, verbs and activities in a statement look like, wherever they stand. */
final class StatementShape {

    private static final Set<String> ACTORS = Set.of("actor", "authority", "instructor", "team");

    private final Parts parts;

    StatementShape(Parts parts) {
        this.parts = parts;
    }

    /** What becomes of each kind of part. */
    interface Parts {

        JsonObject actor(JsonObject actor);

        JsonObject verb(JsonObject verb);

        JsonObject activity(JsonObject activity);
    }

    JsonObject statement(JsonObject statement) {
        List<JsonMember> members = new ArrayList<>();
        for (JsonMember member : statement.members()) {
            members.add(new JsonMember(member.name(), property(member)));
        }
        return new JsonObject(members);
    }

    private JsonValue property(JsonMember member) {
        if (!(member.value() instanceof JsonObject value)) {
            return member.value();
        }
        if (ACTORS.contains(member.name())) {
            return parts.actor(value);
        }
        return switch (member.name()) {
            case "verb" -> parts.verb(value);
            case "object" -> object(value);
            case "context" -> context(value);
            default -> value;
        };
    }

    private JsonObject object(JsonObject object) {
        return switch (object.string("objectType").orElse("Activity")) {
            case "Agent", "Group" -> parts.actor(object);
            case "SubStatement" -> statement(object);
            case "StatementRef" -> object;
            default -> parts.activity(object);
        };
    }

    private JsonObject context(JsonObject context) {
        List<JsonMember> members = new ArrayList<>();
        for (JsonMember member : context.members()) {
            JsonValue value = member.value();
            JsonValue changed = switch (member.name()) {
                case "instructor", "team" -> each(value, parts::actor);
                case "contextActivities" -> activities((JsonObject) value);
                case "contextAgents" -> each(value, item -> inner(item, "agent"));
                case "contextGroups" -> each(value, item -> inner(item, "group"));
                default -> value;
            };
            members.add(new JsonMember(member.name(), changed));
        }
        return new JsonObject(members);
    }

    private JsonObject inner(JsonObject item, String name) {
        return item.get(name)
                .filter(JsonObject.class::isInstance)
                .map(actor -> item.with(name, parts.actor((JsonObject) actor)))
                .orElse(item);
    }

    private JsonObject activities(JsonObject lists) {
        return new JsonObject(lists.members().stream()
                .map(list -> new JsonMember(list.name(), each(list.value(), parts::activity)))
                .toList());
    }

    private static JsonValue each(
            JsonValue value, java.util.function.UnaryOperator<JsonObject> change) {
        if (value instanceof JsonObject single) {
            return change.apply(single);
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(array.items().stream()
                    .map(item -> item instanceof JsonObject object ? change.apply(object) : item)
                    .toList());
        }
        return value;
    }

    /** Identifiers only, for {@code format=ids}. */
    static final class IdsOnly implements Parts {

        private static final Set<String> IDENTIFIERS =
                Set.of("objectType", "mbox", "mbox_sha1sum", "openid", "account");

        @Override
        public JsonObject actor(JsonObject actor) {
            boolean isNamed = actor.members().stream()
                    .anyMatch(member -> IDENTIFIERS.contains(member.name())
                            && !member.name().equals("objectType"));
            List<JsonMember> kept = new ArrayList<>();
            for (JsonMember member : actor.members()) {
                if (IDENTIFIERS.contains(member.name())) {
                    kept.add(member);
                } else if (!isNamed && member.name().equals("member")) {
                    // Without members an anonymous group would be nobody.
                    kept.add(new JsonMember("member", each(member.value(), this::actor)));
                }
            }
            return new JsonObject(kept);
        }

        @Override
        public JsonObject verb(JsonObject verb) {
            return only(verb, Set.of("id"));
        }

        @Override
        public JsonObject activity(JsonObject activity) {
            return only(activity, Set.of("id"));
        }

        private static JsonObject only(JsonObject object, Set<String> names) {
            return new JsonObject(object.members().stream()
                    .filter(member -> names.contains(member.name()))
                    .toList());
        }
    }

    /** Canonical definitions in one language, for {@code format=canonical}. */
    record Canonical(Languages languages, ActivityDefinitions definitions) implements Parts {

        @Override
        public JsonObject actor(JsonObject actor) {
            return actor;
        }

        @Override
        public JsonObject verb(JsonObject verb) {
            return oneLanguage(verb, "display");
        }

        @Override
        public JsonObject activity(JsonObject activity) {
            String id = activity.string("id").orElse("");
            JsonObject whole = definitions
                    .of(id)
                    .map(definition -> activity.with("definition", definition))
                    .orElse(activity);
            return whole.get("definition")
                    .filter(JsonObject.class::isInstance)
                    .map(found -> whole.with("definition", definition((JsonObject) found)))
                    .orElse(whole)
                    .with("objectType", new JsonString("Activity"));
        }

        private JsonObject definition(JsonObject definition) {
            JsonObject one = oneLanguage(oneLanguage(definition, "name"), "description");
            List<JsonMember> members = new ArrayList<>();
            for (JsonMember member : one.members()) {
                boolean isComponents = Set.of("choices", "scale", "source", "target", "steps")
                        .contains(member.name());
                members.add(
                        isComponents
                                ? new JsonMember(
                                        member.name(),
                                        each(
                                                member.value(),
                                                item -> oneLanguage(item, "description")))
                                : member);
            }
            return new JsonObject(members);
        }

        private JsonObject oneLanguage(JsonObject object, String name) {
            return object.get(name)
                    .filter(JsonObject.class::isInstance)
                    .map(map -> object.with(name, languages.pick((JsonObject) map)))
                    .orElse(object);
        }
    }
}
