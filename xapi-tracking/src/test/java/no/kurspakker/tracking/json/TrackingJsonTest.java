package no.kurspakker.tracking.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.event.CourseEvent;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;
import org.junit.jupiter.api.Test;

class TrackingJsonTest {

    private static final JsonObject FILE =
            (JsonObject) JsonReader.read(TrackingJson.write(Courses.plan()));
    private static final JsonObject PROFILE =
            (JsonObject) JsonReader.read(ProfileJson.write(Courses.plan()));

    @Test
    void everyTemplateIsThereOncePerActivity() {
        Map<String, Long> counts = objects(FILE, "templates").stream()
                .collect(Collectors.groupingBy(
                        template -> template.string("event").orElseThrow(), Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        "course-initialized", 1L,
                        "course-progressed", 1L,
                        "course-completed", 1L,
                        "course-terminated", 1L,
                        "chapter-experienced", 2L,
                        "chapter-completed", 2L,
                        "check-answered", 4L,
                        "reflection-submitted", 1L,
                        "film-opened", 2L));
    }

    @Test
    void everyObjectOfATemplateIsDefinedInTheFile() {
        List<String> defined = java.util.stream.Stream.of("units", "checks", "films")
                .flatMap(list -> objects(FILE, list).stream())
                .map(item -> Members.object(item, "activity").string("id").orElseThrow())
                .toList();

        assertThat(objects(FILE, "templates"))
                .extracting(template -> template.string("object").orElseThrow())
                .allMatch(id -> defined.contains(id) || id.equals(Courses.ID.value()));
    }

    @Test
    void completionRuleNamesTheUnitsItAsksFor() {
        JsonObject completion = Members.object(Members.object(FILE, "course"), "completion");

        assertThat(completion.get("units"))
                .contains(new JsonArray(List.of(
                        new JsonString("hva-er-samskaping"), new JsonString("medvirkning"))));
    }

    @Test
    void samePlanGivesTheSameText() {
        assertThat(TrackingJson.write(Courses.plan()))
                .isEqualTo(TrackingJson.write(Courses.plan()));
        assertThat(ProfileJson.write(Courses.plan())).isEqualTo(ProfileJson.write(Courses.plan()));
    }

    @Test
    void profileHasATemplateForEachEventAndPatternsOfNothingElse() {
        List<String> templates = ids("templates");
        List<String> known = java.util.stream.Stream.concat(
                        templates.stream(), ids("patterns").stream())
                .toList();

        assertThat(templates).hasSize(CourseEvent.values().length).doesNotHaveDuplicates();
        for (JsonObject pattern : objects(PROFILE, "patterns")) {
            assertThat(parts(pattern)).isNotEmpty().allMatch(known::contains);
        }
    }

    @Test
    void everyConceptOfTheProfileBelongsToItsVersion() {
        String version = objects(PROFILE, "versions").get(0).string("id").orElseThrow();

        for (String list : List.of("concepts", "templates", "patterns")) {
            assertThat(objects(PROFILE, list))
                    .allMatch(item -> item.string("inScheme").orElseThrow().equals(version));
        }
    }

    private static List<String> parts(JsonObject pattern) {
        return java.util.stream.Stream.of("sequence", "alternates", "zeroOrMore", "optional")
                .flatMap(name -> pattern.get(name).stream())
                .flatMap(value -> value instanceof JsonArray array
                        ? array.items().stream()
                        : java.util.stream.Stream.of(value))
                .map(value -> ((JsonString) value).value())
                .toList();
    }

    private static List<String> ids(String list) {
        return objects(PROFILE, list).stream()
                .map(item -> item.string("id").orElseThrow())
                .toList();
    }

    private static List<JsonObject> objects(JsonObject json, String list) {
        JsonValue items = json.get(list).orElseThrow();
        return ((JsonArray) items).items().stream().map(JsonObject.class::cast).toList();
    }
}
