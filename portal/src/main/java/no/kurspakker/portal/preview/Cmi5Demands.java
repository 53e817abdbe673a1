package no.kurspakker.portal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonObject;

/**
 * What cmi5 demands of the statements that it defines, beyond what xAPI demands of all. A strict platform holds content to it; an LRS alone does
 * not. Each objection begins with the section of the specification.
 */
final class Cmi5Demands {

    private static final String ADL = "http://adlnet.gov/expapi/verbs/";
    private static final String CMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    private static final String MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";
    private static final String SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

    /** What {@code result} says with a verb (9.5.2, 9.5.3): the property, and its value. */
    private static final Map<String, Map.Entry<String, Boolean>> RESULTS = Map.of(
            "completed", Map.entry("completion", true),
            "passed", Map.entry("success", true),
            "failed", Map.entry("success", false));

    private static final List<String> TIMED =
            List.of("completed", "passed", "failed", "terminated");

    private Cmi5Demands() {}

    /** {@return what is to be objected to in {@code statement}; nothing if it is none that cmi5 defines} */
    static List<String> objections(JsonObject statement) {
        StatementView view = StatementView.of(statement);
        if (!view.contextActivities("category").contains(CMI5)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        if (view.text("context", "extensions", SESSION).isEmpty()) {
            found.add("cmi5 9.6.3.1: context.extensions has no sessionid");
        }
        if (view.text("context", "registration").isEmpty()) {
            found.add("cmi5 9.6.1: context.registration is missing");
        }
        if (view.contextActivities("grouping").isEmpty()) {
            found.add("cmi5 10.2.1: the activities of the contextTemplate are missing");
        }
        view.text("verb", "id")
                .filter(verb -> verb.startsWith(ADL))
                .ifPresent(verb -> found.addAll(ofVerb(view, verb.substring(ADL.length()))));
        return found;
    }

    private static List<String> ofVerb(StatementView view, String verb) {
        List<String> found = new ArrayList<>();
        Optional.ofNullable(RESULTS.get(verb)).ifPresent(demand -> {
            boolean isSaid = view.value("result", demand.getKey())
                    .equals(Optional.of(demand.getValue() ? JsonBoolean.TRUE : JsonBoolean.FALSE));
            if (!isSaid) {
                String section = verb.equals("completed") ? "9.5.3" : "9.5.2";
                found.add("cmi5 " + section + ": " + verb + " without result." + demand.getKey()
                        + " = " + demand.getValue());
            }
            if (!view.contextActivities("category").contains(MOVE_ON)) {
                found.add("cmi5 9.6.2.2: " + verb + " without the category moveon");
            }
        });
        if (TIMED.contains(verb) && view.text("result", "duration").isEmpty()) {
            found.add("cmi5 9.5.4.1: " + verb + " without result.duration");
        }
        return found;
    }
}
