package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.value.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The package for xAPI launch, with an LRS on another origin. */
@ExtendWith(InChromium.class)
class XapiLaunchIT {

    private static final String CHECK = "lovpalagt";
    private static final String ANSWER_FIRST = """
        check => {
          const form = document.querySelector(`.current [data-check="${check}"] form`);
          form.querySelector('input').click();
          form.requestSubmit();
        }
        """;
    private static final String STORED =
            "() => JSON.stringify([{...localStorage}, {...sessionStorage},"
                    + " document.cookie, location.href])";

    @Test
    void wholeCourseIsToldEventByEventAsTheFactoryTellsIt(Browser browser) {
        try (LaunchedCourse play = new LaunchedCourse("xapi", browser)) {
            ExpectedStatements expected = new ExpectedStatements(play.launch().registration());
            String courseId = expected.plan().courseActivityId().value();
            Reader reader = play.opensByXapi(courseId).hasTheExtras();
            List<Unit> chapters = play.course().chapters();
            int films = 0;
            for (Unit chapter : chapters) {
                reader.goesTo(chapter.id());
                if (reader.current().locator(".film a[href]").count() > 0) {
                    reader.current().locator(".film a[href]").first().click();
                    films++;
                }
                reader.marksAsRead(chapter.id());
            }
            TrackedCheck check = answersACheck(reader, expected);
            new GroupDesk(reader.goesTo(play.course().groupTasks().get(0).id()).current())
                    .counts(3)
                    .begins(2)
                    .writes(1, "noe vi mente")
                    .reviews()
                    .handsIn();
            reader.goesTo(play.course().groupTasks().get(1).id());
            reader.current().locator(".attended button").click();
            play.log().await("attended", () -> play.log().verbs().contains("attended"));
            String kept = (String) reader.page().evaluate(STORED);
            reader.page().navigate(play.elsewhere());
            play.log().await("terminated", () -> play.log().verbs().contains("terminated"));

            List<JsonObject> told = play.log().all();
            assertThat(play.log().problems()).isEmpty();
            assertThat(play.faults(reader)).isEmpty();
            assertThat(kept).doesNotContain(XapiLaunch.KEY.substring(6), "auth=", "7f3a");
            assertThat(told.toString()).doesNotContain("noe vi mente");
            ToldEvents events = new ToldEvents(expected, check);
            told.forEach(
                    statement -> expected.matches(statement, events.of(statement), plain -> plain));
            assertThat(count(told, "completed")).isEqualTo(chapters.size() + 1);
            assertThat(count(told, "progressed")).isEqualTo(chapters.size() - 1);
            assertThat(count(told, "initialized")).isOne();
            assertThat(count(told, "answered")).isOne();
            assertThat(count(told, "submit")).isOne();
            assertThat(count(told, "attended")).isOne();
            assertThat(count(told, "terminated")).isOne();
            assertThat(count(told, "experienced")).isEqualTo(chapters.size() + films);
            assertThat(play.log().verbs().get(0)).isEqualTo("initialized");
        }
    }

    @Test
    void nextVisitGoesOnWhereTheLastOneEnded(Browser browser) {
        try (LaunchedCourse play = new LaunchedCourse("xapi", browser)) {
            String courseId = new ExpectedStatements(play.launch().registration())
                    .plan()
                    .courseActivityId()
                    .value();
            String second = play.course().chapters().get(1).id();
            Reader first = play.opensByXapi(courseId).goesTo(second).marksAsRead(second);
            play.log().await("completed", () -> play.log().verbs().contains("completed"));
            PlaywrightAssertions.assertThat(first.page().locator("#notice"))
                    .containsText(play.course().words("registered"));

            Reader again = play.opensByXapi(courseId).seesPage(second);

            PlaywrightAssertions.assertThat(again.state(second))
                    .hasAttribute("data-state", "completed");
            assertThat(play.log().problems()).isEmpty();
        }
    }

    @Test
    void withoutALaunchTheCourseIsReadableAndSaysThatNothingIsRegistered(Browser browser) {
        try (LaunchedCourse play = new LaunchedCourse("xapi", browser)) {
            Reader reader = play.opensPlainly();

            PlaywrightAssertions.assertThat(reader.page().locator("#alert"))
                    .hasText(play.course().words("no-lms"));
            assertThat(play.log().all()).isEmpty();
        }
    }

    private static TrackedCheck answersACheck(Reader reader, ExpectedStatements expected) {
        TrackedCheck check = expected.plan().course().checks().stream()
                .filter(one -> one.id().value().equals(CHECK))
                .findFirst()
                .orElseThrow();
        reader.goesTo(check.page().value());
        reader.page().evaluate(ANSWER_FIRST, CHECK);
        return check;
    }

    private static long count(List<JsonObject> told, String verb) {
        return told.stream().filter(one -> StatementLog.verb(one).equals(verb)).count();
    }
}
