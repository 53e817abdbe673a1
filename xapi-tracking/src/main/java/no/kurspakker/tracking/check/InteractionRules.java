package no.kurspakker.tracking.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.tracking.statement.ComponentList;
import no.kurspakker.tracking.statement.InteractionType;

/** Questions in the manner of SCORM (1.0.3, 2.4.4.1; 2.0, 4.2.2.3). */
final class InteractionRules {

    private static final Set<String> COMPONENT = Set.of("id", "description");
    private static final ComponentList[] LISTS = ComponentList.values();

    private InteractionRules() {}

    static void check(Node definition, Optional<Node> type) {
        Optional<InteractionType> known = type.flatMap(Node::string).flatMap(InteractionType::of);
        if (type.isPresent() && known.isEmpty()) {
            type.get()
                    .fault(
                            Requirement.INTERACTION,
                            Quote.of(type.get().value()) + " is not an interaction type");
        }
        definition.member("correctResponsesPattern").ifPresent(pattern -> {
            pattern.items().forEach(Node::string);
            demandType(pattern, type);
        });
        for (ComponentList list : LISTS) {
            Optional<Node> found = definition.member(list.id());
            if (found.isPresent()) {
                demandType(found.get(), type);
                known.filter(kind -> !kind.lists().contains(list))
                        .ifPresent(kind -> found.get()
                                .fault(
                                        Requirement.INTERACTION,
                                        "does not belong to interaction type " + kind.id()));
                components(found.get());
            }
        }
    }

    private static void demandType(Node property, Optional<Node> type) {
        if (type.isEmpty()) {
            property.fault(Requirement.INTERACTION, "stands without interactionType");
        }
    }

    private static void components(Node list) {
        Set<String> ids = new HashSet<>();
        for (Node component : list.items()) {
            if (!component.isObject()) {
                continue;
            }
            component.allow(COMPONENT);
            component.member("description").ifPresent(FormatRules::languageMap);
            component
                    .required("id")
                    .ifPresent(id -> id.string()
                            .filter(text -> !ids.add(text))
                            .ifPresent(text -> id.fault(
                                    Requirement.INTERACTION,
                                    Quote.of(text) + " stands twice in this list")));
        }
    }
}
