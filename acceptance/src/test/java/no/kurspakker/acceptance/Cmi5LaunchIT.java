package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.function.UnaryOperator;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.event.StatementFactory;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The units of the package for cmi5, launched one by one. */
@ExtendWith(InChromium.class)
class Cmi5LaunchIT {

    private static final String CATEGORIES = "https://w3id.org/xapi/cmi5/context/categories/";

    @Test
    void completedAusAreAllThatThePlatformNeedsForSatisfied(Browser browser) {
        try (LaunchedCourse play = new LaunchedCourse("cmi5", browser)) {
            List<Assignable> required = Assignable.in(play.course()).stream()
                    .filter(au -> au.moveOn().equals("Completed"))
                    .toList();
            ExpectedStatements expected = new ExpectedStatements(play.launch().registration());

            for (Assignable au : required) {
                Reader reader = play.opensAu(au, "session-" + au.unit(), "Normal");
                reader.seesPage(au.unit()).marksAsRead(au.unit());
                reader.page().locator("#exit").click();
                reader.page().waitForURL(play.elsewhere());
                assertThat(play.faults(reader)).isEmpty();
                reader.page().close();
            }

            assertThat(play.log().problems()).isEmpty();
            assertThat(required).hasSameSizeAs(play.course().chapters());
            for (Assignable au : required) {
                List<JsonObject> told = of(play.log().all(), au);
                assertThat(told)
                        .extracting(StatementLog::verb)
                        .containsExactly("initialized", "experienced", "completed", "terminated");
                UnitId unit = new UnitId(au.unit());
                expected.matches(told.get(0), StatementFactory::courseInitialized, defined(au));
                expected.matches(
                        told.get(1), factory -> factory.chapterExperienced(unit), ofTheUnit(au));
                expected.matches(
                        told.get(2),
                        factory -> factory.chapterCompleted(
                                unit, ExpectedStatements.duration(told.get(2))),
                        defined(au, "moveon"));
                expected.matches(
                        told.get(3),
                        factory ->
                                factory.courseTerminated(ExpectedStatements.duration(told.get(3))),
                        defined(au));
            }
        }
    }

    @Test
    void groupTaskIsHandedInByAnAllowedStatementAndTheAuShowsNothingElse(Browser browser) {
        try (LaunchedCourse play = new LaunchedCourse("cmi5", browser)) {
            Assignable au = Assignable.in(play.course()).stream()
                    .filter(one -> one.moveOn().equals("NotApplicable"))
                    .findFirst()
                    .orElseThrow();
            Reader reader = play.opensAu(au, "session-task", "Normal").seesPage(au.unit());
            PlaywrightAssertions.assertThat(reader.page().locator("#contents")).isHidden();
            PlaywrightAssertions.assertThat(reader.current().locator("a[rel=next]"))
                    .isHidden();

            new GroupDesk(reader.current()).begins(4).reviews().handsIn();
            play.log().await("submit", () -> play.log().verbs().contains("submit"));
            reader.page().locator("#exit").click();
            reader.page().waitForURL(play.elsewhere());

            assertThat(play.log().verbs()).containsExactly("initialized", "submit", "terminated");
            assertThat(JsonWriter.text(play.log().all().get(1)))
                    .contains("\"team\"", au.activityId(), "gruppe-4", "session-task")
                    .doesNotContain(CATEGORIES);
            assertThat(play.log().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Browse", "Review"})
    void learnerWhoOnlyLooksIsNotCreditedWithAnything(String mode, Browser browser) {
        try (LaunchedCourse play = new LaunchedCourse("cmi5", browser)) {
            Assignable au = Assignable.in(play.course()).get(0);
            Reader reader = play.opensAu(au, "session-" + mode, mode);
            reader.marksAsRead(au.unit());

            reader.page().locator("#exit").click();
            reader.page().waitForURL(play.elsewhere());

            assertThat(play.log().verbs()).containsExactly("initialized", "terminated");
            assertThat(play.lrs().documents().keySet())
                    .noneMatch(key -> key.contains("kurspakker"));
            assertThat(play.log().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void closedOrLeftTabSaysTerminated(boolean closed, Browser browser) {
        try (LaunchedCourse play = new LaunchedCourse("cmi5", browser)) {
            Reader reader =
                    play.opensAu(Assignable.in(play.course()).get(0), "session-closed", "Normal");

            if (closed) {
                reader.page().close();
            } else {
                reader.page().navigate("about:blank");
            }

            play.log().await("terminated", () -> play.log().verbs().contains("terminated"));
            assertThat(play.log().verbs()).endsWith("terminated");
            assertThat(play.log().problems()).isEmpty();
        }
    }

    private static List<JsonObject> of(List<JsonObject> told, Assignable au) {
        return told.stream()
                .filter(one -> JsonWriter.text(one).contains("\"" + au.activityId() + "\""))
                .toList();
    }

    private static UnaryOperator<ObjectNode> defined(Assignable au, String... more) {
        return plain -> {
            ObjectNode dressed = ofTheUnit(au).apply(plain);
            ArrayNode all = (ArrayNode) dressed.at("/context/contextActivities/category");
            for (int i = more.length - 1; i >= 0; i--) {
                all.insertObject(0).put("objectType", "Activity").put("id", CATEGORIES + more[i]);
            }
            all.insertObject(0).put("objectType", "Activity").put("id", CATEGORIES + "cmi5");
            return dressed;
        };
    }

    /** The definition of a unit, as {@code tracking.json} of the package has it. */
    private static JsonNode definition(Assignable au) {
        JsonNode units = JsonMapper.shared()
                .readTree(CoursePackage.ofTheCourse("cmi5").text("tracking.json"))
                .get("units");
        return units.valueStream()
                .filter(unit -> unit.get("unit").asString().equals(au.unit()))
                .map(unit -> unit.get("definition"))
                .findFirst()
                .orElseThrow();
    }

    /** The AU in the place of the unit or the course, and what the launch says of the context. */
    private static UnaryOperator<ObjectNode> ofTheUnit(Assignable au) {
        return plain -> {
            ObjectNode object = (ObjectNode) plain.get("object");
            object.put("id", au.activityId());
            object.set("definition", definition(au));
            ObjectNode context = (ObjectNode) plain.get("context");
            context.putObject("extensions").put(Assignable.SESSION_ID, "session-" + au.unit());
            ((ArrayNode) context.at("/contextActivities/grouping"))
                    .insertObject(0)
                    .put("objectType", "Activity")
                    .put("id", au.publisherId());
            return plain;
        };
    }
}
