package no.kurspakker.acceptance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One try at a knowledge check, as the platform has it.
 *
 * @param pattern the right response
 */
record Answer(
        String id,
        String type,
        String response,
        String pattern,
        String result,
        String description) {

    private static final Pattern ELEMENT =
            Pattern.compile("cmi\\.interactions\\.(\\d+)\\.([a-z_.0-9]+)");

    /** {@return what the platform keeps of the answers, in the order in which they were given} */
    static List<Answer> in(Attempt attempt) {
        Map<Integer, Map<String, String>> all = new TreeMap<>();
        attempt.values().forEach((element, value) -> {
            Matcher found = ELEMENT.matcher(element);
            if (found.matches()) {
                all.computeIfAbsent(Integer.valueOf(found.group(1)), index -> new TreeMap<>())
                        .put(found.group(2), value);
            }
        });
        return all.values().stream().map(Answer::of).toList();
    }

    private static Answer of(Map<String, String> values) {
        return new Answer(
                values.getOrDefault("id", ""),
                values.getOrDefault("type", ""),
                values.getOrDefault(
                        "learner_response", values.getOrDefault("student_response", "")),
                values.getOrDefault("correct_responses.0.pattern", ""),
                values.getOrDefault("result", ""),
                values.getOrDefault("description", ""));
    }
}
