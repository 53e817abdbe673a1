package no.kurspakker.portal.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** What happened between two states of the data model, as statements of a Kurspakker package. */
final class ScormStatements {

    private static final String PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";

    private final ScormModel model;
    private final StatementMaker maker;
    private final List<JsonObject> made = new ArrayList<>();

    ScormStatements(ScormModel model, StatementMaker maker) {
        this.model = model;
        this.maker = maker;
    }

    /** {@return the statements, in the order in which it happened} */
    List<JsonObject> between(Map<String, String> before, Map<String, String> after) {
        for (JsonObject unit : maker.tracking().units()) {
            String objective = unit.string("objective").orElse("");
            boolean wasDone = model.objective(before, objective).equals("completed");
            if (!wasDone && model.objective(after, objective).equals("completed")) {
                done(unit, objective, after);
            }
        }
        answers(before, after);
        progress(before, after);
        return List.copyOf(made);
    }

    void initialized() {
        add("course-initialized", maker.tracking().courseId(), JsonObject.EMPTY);
    }

    void terminated(Optional<String> duration) {
        JsonObject result =
                new JsonObjectBuilder().putString("duration", duration).build();
        add("course-terminated", maker.tracking().courseId(), result);
    }

    private void done(JsonObject unit, String objective, Map<String, String> after) {
        String activity = unit.string("id").orElse("");
        if (unit.string("kind").equals(Optional.of("chapter"))) {
            add("chapter-completed", activity, completion());
        } else {
            // Who says that somebody else handed in has no numbers, and hands in nothing.
            number(after, objective + ".present")
                    .ifPresent(present -> reflection(activity, objective, present, after));
        }
    }

    private void reflection(
            String activity, String objective, String present, Map<String, String> after) {
        JsonObjectBuilder facts = new JsonObjectBuilder();
        extension(facts, "head-count", present);
        number(after, objective + ".answered")
                .ifPresent(answered -> extension(facts, "questions-answered", answered));
        add("reflection-submitted", activity, completion().with("extensions", facts.build()));
    }

    private void extension(JsonObjectBuilder facts, String name, String number) {
        maker.tracking().extension(name).ifPresent(iri -> facts.put(iri, new JsonNumber(number)));
    }

    private static Optional<String> number(Map<String, String> values, String id) {
        return interactions(values).values().stream()
                .filter(entry -> id.equals(entry.get("id")))
                .map(entry -> entry.getOrDefault(
                        "student_response", entry.getOrDefault("learner_response", "")))
                .filter(text -> text.matches("\\d{1,6}"))
                .reduce((first, last) -> last);
    }

    private void answers(Map<String, String> before, Map<String, String> after) {
        int known = interactions(before).size();
        interactions(after).entrySet().stream()
                .filter(entry -> entry.getKey() >= known)
                .forEach(entry -> answer(entry.getValue()));
    }

    private void answer(Map<String, String> entry) {
        String id = entry.getOrDefault("id", "");
        String result = entry.getOrDefault("result", "");
        for (JsonObject check : maker.tracking().checks()) {
            String name = (check.string("page").orElse("") + "."
                            + check.string("id").orElse(""))
                    .replace('-', '_');
            if (name.equals(id.replace('-', '_'))) {
                TrackingFile.object(check, "activity")
                        .flatMap(activity -> activity.string("id"))
                        .ifPresent(activity -> add(
                                "check-answered",
                                activity,
                                new JsonObjectBuilder()
                                        .put("success", result.equals("correct"))
                                        .build()));
            }
        }
    }

    private void progress(Map<String, String> before, Map<String, String> after) {
        boolean isDone = model.status(after).isDone();
        if (isDone && !model.status(before).isDone()) {
            add("course-completed", maker.tracking().courseId(), completion());
        }
        int percent = percent(after);
        if (!isDone && percent > percent(before)) {
            JsonObject extensions =
                    new JsonObjectBuilder().put(PROGRESS, percent).build();
            add(
                    "course-progressed",
                    maker.tracking().courseId(),
                    new JsonObjectBuilder().put("extensions", extensions).build());
        }
    }

    private int percent(Map<String, String> values) {
        List<JsonObject> required = maker.tracking().units().stream()
                .filter(maker.tracking()::isRequired)
                .toList();
        long done = required.stream()
                .filter(unit -> model.objective(values, unit.string("objective").orElse(""))
                        .equals("completed"))
                .count();
        return required.isEmpty() ? 0 : (int) Math.min(99, done * 100 / required.size());
    }

    private static JsonObject completion() {
        return new JsonObjectBuilder().put("completion", true).build();
    }

    /** {@return the entries of the journal by their index} */
    private static Map<Integer, Map<String, String>> interactions(Map<String, String> values) {
        Map<Integer, Map<String, String>> entries = new TreeMap<>();
        values.forEach((name, value) -> {
            String[] parts = name.split("\\.", 4);
            if (name.startsWith("cmi.interactions.")
                    && parts.length == 4
                    && parts[2].matches("\\d{1,6}")) {
                entries.computeIfAbsent(Integer.valueOf(parts[2]), index -> new TreeMap<>())
                        .put(parts[3], value);
            }
        });
        return entries;
    }

    private void add(String event, String activity, JsonObject result) {
        maker.statement(event, activity, result).ifPresent(made::add);
    }

    List<JsonObject> made() {
        return List.copyOf(made);
    }
}
