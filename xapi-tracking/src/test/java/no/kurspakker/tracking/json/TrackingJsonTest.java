package no.kurspakker.tracking.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.TrackedFilm;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.event.CourseEvent;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;
import org.junit.jupiter.api.Test;

class TrackingJsonTest {

    private static final JsonObject FILE =
            (JsonObject) JsonReader.read(TrackingJson.write(Courses.plan()));
    private static final JsonObject PROFILE =
            (JsonObject) JsonReader.read(ProfileJson.write(Courses.plan()));

    @Test
    void isReadBackAsFarAsReportsNeedIt() {
        TrackingPlan plan = Courses.plan();

        TrackingPlan read = PlanReader.read((JsonObject) JsonReader.read(TrackingJson.write(plan)))
                .orElseThrow();

        assertThat(read.courseActivityId()).isEqualTo(plan.courseActivityId());
        assertThat(read.units()).isEqualTo(plan.units()).isNotEmpty();
        assertThat(read.required()).isEqualTo(plan.required());
        assertThat(read.course().questions()).isEqualTo(plan.course().questions());
        assertThat(read.course().municipalities()).isEqualTo(plan.course().municipalities());
        assertThat(read.course().films().stream().map(TrackedFilm::activityId))
                .containsExactlyElementsOf(plan.course().films().stream()
                        .map(TrackedFilm::activityId)
                        .toList());
        assertThat(PlanReader.read(JsonObject.EMPTY)).isEmpty();
    }

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
                        "task-attended", 1L,
                        "film-opened", 2L));
    }

    @Test
    void everyObjectOfATemplateIsDefinedInTheFile() {
        Stream<String> units =
                objects(FILE, "units").stream().map(unit -> unit.string("id").orElseThrow());
        Stream<String> parts = Stream.of("checks", "films")
                .flatMap(list -> objects(FILE, list).stream())
                .map(item -> Members.object(item, "activity").string("id").orElseThrow());
        Set<String> defined = Stream.concat(units, parts).collect(Collectors.toSet());

        assertThat(objects(FILE, "templates"))
                .extracting(template -> template.string("object").orElseThrow())
                .allMatch(id -> defined.contains(id) || id.equals(Courses.ID.value()));
    }

    @Test
    void completionRuleTellsWhichUnitsItAsksFor() {
        List<String> required = objects(FILE, "units").stream()
                .filter(unit -> unit.get("required").equals(Optional.of(JsonBoolean.TRUE)))
                .map(unit -> unit.string("unit").orElseThrow())
                .toList();

        assertThat(required).containsExactly("hva-er-samskaping", "medvirkning");
    }

    @Test
    void definitionsHaveTheWordsOfEveryLanguageThatHasThem() {
        JsonObject file = (JsonObject)
                JsonReader.read(TrackingJson.write(TrackingPlan.of(Courses.inTwoLanguages())));
        List<JsonObject> units = objects(file, "units");
        JsonObject check = Members.object(objects(file, "checks").get(0), "activity");
        JsonObject asked = Members.object(check, "definition");

        assertThat(Members.object(Members.object(file, "course"), "definition").get("name"))
                .contains(map("Samskaping", "Samskaping på nynorsk"));
        assertThat(Members.object(units.get(0), "definition").get("name"))
                .contains(map("Kapittel hva-er-samskaping", "Kapittel hva-er-samskaping"));
        assertThat(Members.object(units.get(1), "definition").get("name"))
                .contains(new JsonObjectBuilder()
                        .put("nb", "Kapittel medvirkning")
                        .build());
        assertThat(asked.get("description")).contains(map("Hva passer best?", "Hva passer best?"));
        assertThat(objects(asked, "choices").get(0).get("description")).contains(map("A", "A"));
        assertThat(objects(file, "units"))
                .extracting(unit -> unit.string("id").orElseThrow())
                .isEqualTo(objects(FILE, "units").stream()
                        .map(unit -> unit.string("id").orElseThrow())
                        .toList());
    }

    private static JsonObject map(String bokmaal, String nynorsk) {
        return new JsonObjectBuilder().put("nb", bokmaal).put("nn", nynorsk).build();
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
        List<String> known =
                Stream.concat(templates.stream(), ids("patterns").stream()).toList();

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
        return Stream.of("sequence", "alternates", "zeroOrMore", "optional")
                .flatMap(name -> pattern.get(name).stream())
                .flatMap(value -> value instanceof JsonArray array
                        ? array.items().stream()
                        : Stream.of(value))
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
