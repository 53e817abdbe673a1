package no.kurspakker.tracking.check;

import java.util.Optional;
import java.util.Set;
import no.kurspakker.tracking.value.JsonObject;

/** What a statement is about (1.0.3, 2.4.4; 2.0, 4.2.2.3). */
final class ObjectRules {

    private static final Set<String> REFERENCE = Set.of("objectType", "id");

    private ObjectRules() {}

    /** {@return the object type that {@code node} names, if it is an object and the type a string} */
    static Optional<String> typeOf(Node node) {
        return node.value() instanceof JsonObject object
                ? object.string("objectType")
                : Optional.empty();
    }

    static void check(Node object) {
        if (!object.isObject()) {
            return;
        }
        Optional<Node> type = object.member("objectType");
        String name = type.map(node -> node.string().orElse("")).orElse("Activity");
        switch (name) {
            case "Activity" -> ActivityRules.check(object);
            case "Agent", "Group" -> ActorRules.actor(object);
            case "StatementRef" -> statementRef(object);
            case "SubStatement" -> StatementRules.subStatement(object);
            default -> unknown(object, name);
        }
    }

    private static void unknown(Node object, String type) {
        if (typeOf(object).isPresent()) {
            object.member("objectType")
                    .orElse(object)
                    .fault(
                            Requirement.OBJECT,
                            Quote.of(type)
                                    + " is not Activity, Agent, Group, StatementRef or SubStatement");
        }
    }

    /** A pointer; its type is required where nothing else tells what it is. */
    static void statementRef(Node reference) {
        if (!reference.isObject()) {
            return;
        }
        reference.allow(REFERENCE);
        reference
                .required("objectType")
                .flatMap(Node::string)
                .filter(type -> !type.equals("StatementRef"))
                .ifPresent(type -> reference
                        .member("objectType")
                        .orElse(reference)
                        .fault(Requirement.STATEMENT_REF, Quote.of(type) + " is not StatementRef"));
        reference.required("id").ifPresent(FormatRules::uuid);
    }
}
