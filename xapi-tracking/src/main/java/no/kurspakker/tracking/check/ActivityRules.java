package no.kurspakker.tracking.check;

import java.util.Optional;
import java.util.Set;

/** Activities and their definitions (1.0.3, 2.4.4.1; 2.0, 4.2.2.3). */
final class ActivityRules {

    private static final Set<String> ACTIVITY = Set.of("objectType", "id", "definition");
    private static final Set<String> DEFINITION = Set.of(
            "name",
            "description",
            "type",
            "moreInfo",
            "interactionType",
            "correctResponsesPattern",
            "choices",
            "scale",
            "source",
            "target",
            "steps",
            "extensions");

    private ActivityRules() {}

    static void check(Node activity) {
        if (!activity.isObject()) {
            return;
        }
        activity.allow(ACTIVITY);
        activity.member("objectType")
                .flatMap(Node::string)
                .filter(type -> !type.equals("Activity"))
                .ifPresent(type -> activity.member("objectType")
                        .orElse(activity)
                        .fault(Requirement.ACTIVITY, Quote.of(type) + " is not Activity"));
        activity.required("id").ifPresent(FormatRules::iri);
        activity.member("definition").ifPresent(ActivityRules::definition);
    }

    private static void definition(Node definition) {
        if (!definition.isObject()) {
            return;
        }
        definition.allow(DEFINITION);
        definition.member("name").ifPresent(FormatRules::languageMap);
        definition.member("description").ifPresent(FormatRules::languageMap);
        definition.member("type").ifPresent(FormatRules::iri);
        definition.member("moreInfo").ifPresent(FormatRules::iri);
        definition.member("extensions").ifPresent(FormatRules::extensions);
        Optional<Node> type = definition.member("interactionType");
        InteractionRules.check(definition, type);
    }
}
