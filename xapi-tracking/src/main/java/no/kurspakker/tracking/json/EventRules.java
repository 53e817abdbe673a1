package no.kurspakker.tracking.json;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.tracking.event.CourseEvent;
import no.kurspakker.tracking.event.CourseProfile;
import no.kurspakker.tracking.event.ReflectionExtension;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;
import no.kurspakker.tracking.vocabulary.ActivityType;
import no.kurspakker.tracking.vocabulary.Category;

/** The rules of the templates in a profile: what a statement of an event must and must not say. */
record EventRules(CourseProfile profile) {

    static ActivityType objectType(CourseEvent event) {
        return switch (event) {
            case COURSE_INITIALIZED, COURSE_PROGRESSED, COURSE_COMPLETED, COURSE_TERMINATED ->
                ActivityType.COURSE;
            case CHAPTER_EXPERIENCED, CHAPTER_COMPLETED -> ActivityType.MODULE;
            case CHECK_ANSWERED -> ActivityType.INTERACTION;
            case REFLECTION_SUBMITTED, TASK_ATTENDED -> ActivityType.ESSAY;
            case FILM_OPENED -> ActivityType.VIDEO;
        };
    }

    List<JsonObject> rules(CourseEvent event) {
        List<JsonObject> rules = new ArrayList<>();
        rules.add(included("$.id"));
        rules.add(included("$.timestamp"));
        rules.add(included("$.context.registration"));
        rules.add(all(
                "$.context.contextActivities.category[*].id",
                new JsonString(profile.version().value())));
        switch (event) {
            case COURSE_COMPLETED -> rules.add(all("$.result.completion", JsonBoolean.TRUE));
            case CHAPTER_COMPLETED -> {
                rules.add(all("$.result.completion", JsonBoolean.TRUE));
                rules.add(included("$.result.duration"));
            }
            case COURSE_TERMINATED -> rules.add(included("$.result.duration"));
            case COURSE_PROGRESSED ->
                rules.add(included("$.result.extensions['" + Category.CMI5_PROGRESS.id() + "']"));
            case CHECK_ANSWERED -> {
                rules.add(included("$.result.success"));
                rules.add(included("$.result.response"));
            }
            case REFLECTION_SUBMITTED -> addReflection(rules);
            case COURSE_INITIALIZED, CHAPTER_EXPERIENCED, TASK_ATTENDED, FILM_OPENED ->
                rules.add(rule("$.result").put("presence", "excluded").build());
        }
        return rules;
    }

    private void addReflection(List<JsonObject> rules) {
        rules.add(all("$.result.completion", JsonBoolean.TRUE));
        rules.add(included("$.context.team.account"));
        rules.add(rule("$.context.team.member").put("presence", "excluded").build());
        for (ReflectionExtension extension : ReflectionExtension.values()) {
            // a group need not say how many it was
            if (extension != ReflectionExtension.HEAD_COUNT) {
                rules.add(included("$.result.extensions['" + profile.extension(extension) + "']"));
            }
        }
    }

    private static JsonObject included(String location) {
        return rule(location).put("presence", "included").build();
    }

    private static JsonObject all(String location, JsonValue value) {
        return rule(location)
                .put("presence", "included")
                .put("all", new JsonArray(List.of(value)))
                .build();
    }

    private static JsonObjectBuilder rule(String location) {
        return new JsonObjectBuilder().put("location", location);
    }
}
