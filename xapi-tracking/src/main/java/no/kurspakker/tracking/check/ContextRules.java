package no.kurspakker.tracking.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;

/** Context (1.0.3, 2.4.6; 2.0, 4.2.2.5). */
final class ContextRules {

    private static final Set<String> IN_1_0_3 = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Set<String> IN_2_0 = in20();
    private static final Set<String> ACTIVITIES = Set.of("parent", "grouping", "category", "other");
    private static final Set<String> CONTEXT_AGENT = Set.of("objectType", "agent", "relevantTypes");
    private static final Set<String> CONTEXT_GROUP = Set.of("objectType", "group", "relevantTypes");

    private ContextRules() {}

    private static Set<String> in20() {
        Set<String> names = new HashSet<>(IN_1_0_3);
        names.addAll(List.of("contextAgents", "contextGroups"));
        return Set.copyOf(names);
    }

    static void check(Node context, boolean isAboutActivity) {
        if (!context.isObject()) {
            return;
        }
        boolean isTwo = context.isVersion(XapiVersion.V2_0);
        context.allow(isTwo ? IN_2_0 : IN_1_0_3);
        context.member("registration").ifPresent(FormatRules::uuid);
        context.member("instructor").ifPresent(ActorRules::actor);
        context.member("team").ifPresent(ActorRules::group);
        context.member("contextActivities").ifPresent(ContextRules::activities);
        context.member("language").ifPresent(FormatRules::languageTag);
        context.member("statement").ifPresent(ObjectRules::statementRef);
        context.member("extensions").ifPresent(FormatRules::extensions);
        for (String name : List.of("revision", "platform")) {
            context.member(name).ifPresent(text -> ofActivity(text, isAboutActivity));
        }
        // Judged in 1.0.3 too, where they are unknown: a reader may have been asked to keep them.
        context.member("contextAgents").ifPresent(ContextRules::agents);
        context.member("contextGroups").ifPresent(ContextRules::groups);
    }

    private static void ofActivity(Node text, boolean isAboutActivity) {
        text.string();
        if (!isAboutActivity) {
            text.fault(Requirement.CONTEXT, "stands with an object that is not an activity");
        }
    }

    private static void activities(Node activities) {
        if (!activities.isObject()) {
            return;
        }
        activities.allow(ACTIVITIES);
        for (Node list : activities.members()) {
            if (!ACTIVITIES.contains(list.step())) {
                continue;
            }
            if (list.value() instanceof JsonArray) {
                list.items().forEach(ActivityRules::check);
            } else if (activities.member(list.step()).isPresent()) {
                ActivityRules.check(list);
            }
        }
    }

    private static void agents(Node agents) {
        for (Node item : agents.items()) {
            if (item.isObject()) {
                item.allow(CONTEXT_AGENT);
                related(item, "contextAgent");
                item.required("agent").ifPresent(ActorRules::agent);
            }
        }
    }

    private static void groups(Node groups) {
        for (Node item : groups.items()) {
            if (item.isObject()) {
                item.allow(CONTEXT_GROUP);
                related(item, "contextGroup");
                item.required("group").ifPresent(ActorRules::group);
            }
        }
    }

    private static void related(Node item, String type) {
        item.required("objectType")
                .ifPresent(found ->
                        FormatRules.mustBe(found, type::equals, Requirement.CONTEXT_AGENTS, type));
        item.member("relevantTypes").ifPresent(types -> {
            List<Node> iris = types.items();
            if (iris.isEmpty() && types.value() instanceof JsonArray) {
                types.fault(Requirement.CONTEXT_AGENTS, "is empty");
            }
            iris.forEach(FormatRules::iri);
        });
    }
}
