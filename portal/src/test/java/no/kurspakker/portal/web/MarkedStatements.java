package no.kurspakker.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Statements about the course of {@link MarkedPackages}, each with markup in one of its fields. */
final class MarkedStatements {

    /** Names of the texts in statements that some page shows. */
    static final String[] SHOWN = {
        "account-name", "group-name", "group-label", "revision", "group-account"
    };

    private static final String COURSE = "https://example.org/courses/marked";
    private static final String GOOD =
            "{\"actor\":{\"objectType\":\"Agent\",\"name\":\"A\",\"account\":{\"homePage\":"
                    + "\"https://example.org/\",\"name\":\"somebody\"}},\"verb\":{\"id\":"
                    + "\"http://adlnet.gov/expapi/verbs/completed\",\"display\":{\"nb\":\"gjorde\"}},"
                    + "\"object\":{\"objectType\":\"Activity\",\"id\":\"" + COURSE
                    + "/chapters/a\",\"definition\":{\"name\":{\"nb\":\"del\"},\"description\":"
                    + "{\"nb\":\"om\"},\"moreInfo\":\"https://example.org/more\",\"extensions\":"
                    + "{\"https://example.org/x\":\"defined\"}}},\"result\":{\"response\":\"svar\","
                    + "\"completion\":true,\"duration\":\"PT1M\",\"extensions\":"
                    + "{\"https://example.org/r\":\"resulted\"}},\"context\":{\"registration\":"
                    + "\"11111111-1111-4111-8111-111111111111\",\"revision\":\"1.0\",\"platform\":"
                    + "\"plattform\",\"language\":\"nb-NO\",\"instructor\":{\"name\":\"laerer\","
                    + "\"mbox\":\"mailto:i@example.org\"},\"contextActivities\":{\"grouping\":[{\"id\":\""
                    + COURSE
                    + "\",\"definition\":{\"name\":{\"nb\":\"kurs\"}}}],\"other\":[{\"id\":"
                    + "\"https://example.org/other\"}]},\"extensions\":"
                    + "{\"https://example.org/c\":\"context\"}},\"timestamp\":\"2026-11-01T00:00:00Z\"}";

    private MarkedStatements() {}

    /** What stands in the good statement, by the name of what takes its place. */
    private static Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("actor-name", "\"A\"");
        fields.put("account-name", "\"somebody\"");
        fields.put("account-home", "\"https://example.org/\"");
        fields.put("verb-display", "\"gjorde\"");
        fields.put("object-name", "\"del\"");
        fields.put("object-about", "\"om\"");
        fields.put("more-info", "\"https://example.org/more\"");
        fields.put("definition-extension", "\"defined\"");
        fields.put("extension-key", "\"https://example.org/x\"");
        fields.put("response", "\"svar\"");
        fields.put("result-extension", "\"resulted\"");
        fields.put("result-key", "\"https://example.org/r\"");
        fields.put("duration", "\"PT1M\"");
        fields.put("registration", "\"11111111-1111-4111-8111-111111111111\"");
        fields.put("revision", "\"1.0\"");
        fields.put("platform", "\"plattform\"");
        fields.put("language", "\"nb-NO\"");
        fields.put("language-key", "\"nb\"");
        fields.put("instructor", "\"laerer\"");
        fields.put("mbox", "\"mailto:i@example.org\"");
        fields.put("grouping-name", "\"kurs\"");
        fields.put("other", "\"https://example.org/other\"");
        fields.put("context-extension", "\"context\"");
        fields.put("context-key", "\"https://example.org/c\"");
        fields.put("timestamp", "\"2026-11-01T00:00:00Z\"");
        return fields;
    }

    /** {@return all of them; some are refused, since not every field takes any text} */
    static List<String> all() {
        List<String> all = new ArrayList<>(List.of(GOOD));
        fields().forEach((name, there) -> {
            // By somebody each, or a later statement would hide what an earlier one says of its
            // actor.
            String somebody = "\"somebody " + name + "\"";
            all.add(GOOD.replace(there, "\"" + Markup.iri(name) + "\"")
                    .replace("\"somebody\"", somebody));
            all.add(GOOD.replace(there, MarkedPackages.json(name))
                    .replace("\"somebody\"", somebody));
        });
        all.add(handIn(group("group-name", "5001/gruppe-1"), ""));
        all.add(handIn(group("group-name-2", "5001-gruppe-2"), ""));
        all.add(handIn(
                "{\"objectType\":\"Group\",\"account\":{\"homePage\":\"https://example.org/\",\"name\":"
                        + MarkedPackages.json("group-account") + "}}",
                ""));
        all.add(handIn(
                "{\"mbox\":\"mailto:a@example.org\"}",
                ",{\"id\":\"" + COURSE + "/municipalities/5001/groups/mark:group-key:'kp()\","
                        + "\"definition\":{\"name\":{\"nb\":" + MarkedPackages.json("group-label")
                        + "}}}"));
        all.add(handIn(
                "{\"mbox\":\"mailto:b@example.org\"}",
                ",{\"id\":\"" + COURSE + "/municipalities/5001/groups/mark:group-key-2:'kp()\"}"));
        return all;
    }

    private static String group(String name, String account) {
        return "{\"objectType\":\"Group\",\"name\":" + MarkedPackages.json(name)
                + ",\"account\":{\"homePage\":\"https://example.org/\",\"name\":\"" + account
                + "\"}}";
    }

    private static String handIn(String actor, String grouping) {
        return "{\"actor\":" + actor + ",\"verb\":{\"id\":\"http://activitystrea.ms/submit\"},"
                + "\"object\":{\"id\":\"" + COURSE + "/group-tasks/b\"},\"context\":"
                + "{\"contextActivities\":{\"grouping\":[{\"id\":\"" + COURSE + "\"}" + grouping
                + "]}},\"timestamp\":\"2026-11-01T00:00:00Z\"}";
    }
}
