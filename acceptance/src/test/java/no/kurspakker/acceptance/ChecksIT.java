package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Knowledge checks of the course: answered, told to the platform, kept, and read by axe. */
@ExtendWith(InChromium.class)
class ChecksIT {

    private static final String THIRD = "medvirkning-eller-samskaping";
    private static final String FOURTH = "deltakerne";
    private static final List<String> STEPS = List.of(
            "Informasjon", "Konsultasjon", "Dialog", "Innbyggerne setter dagsorden", "Medstyring");
    /** Answers every check of the page with what comes first, right or not. */
    private static final String ANSWER_ALL = """
            () => document.querySelectorAll('.current .check form').forEach(form => {
              form.querySelectorAll('select').forEach(select => { select.selectedIndex = 1; });
              form.querySelector('input')?.click();
              form.requestSubmit();
            })
            """;

    @ParameterizedTest
    @EnumSource(names = {"STRICT_12", "STRICT_2004"})
    void allFiveTypesAreAnsweredByKeyboardToldAndKept(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            Learner learner = play.learner().opens();
            Keyboard keys = Keyboard.of(learner);
            answersAll(keys, learner);
            learner.leaves();

            List<Answer> answers = Answer.in(play.lms().attempt());
            assertThat(answers)
                    .extracting(Answer::type)
                    .containsExactly(
                            "matching",
                            "choice",
                            "sequencing",
                            "true-false",
                            "true-false",
                            "choice");
            String wrong = play.scorm() == ScormVersion.SCORM12 ? "wrong" : "incorrect";
            assertThat(answers)
                    .extracting(Answer::result)
                    .containsExactly(wrong, "correct", "correct", wrong, "correct", "correct");
            assertThat(answers)
                    .extracting(Answer::id)
                    .allMatch(id -> id.matches("[A-Za-z0-9_.]{1,250}"))
                    .endsWith("deltakerne.roller_i_samskaping");
            assertThat(answers)
                    .filteredOn(answer -> answer.result().equals("correct"))
                    .allMatch(answer -> answer.response().equals(answer.pattern()));
            assertThat(answers.get(2).response())
                    .matches("informasjon\\W+konsultasjon\\W+dialog\\W+.*\\W+medstyring");
            if (play.scorm() == ScormVersion.SCORM2004) {
                assertThat(answers.get(3).description()).isEqualTo("Samskaping er lovpålagt.");
            }

            learner.opens().goesTo(THIRD);
            assertThat(check(THIRD, "lovpalagt", learner)).hasAttribute("data-answered", "right");
            assertThat(check(THIRD, "samskaping-eller-ikke", learner))
                    .hasAttribute("data-answered", "wrong");
            assertThat(steps(learner)).containsText(STEPS.toArray(String[]::new));
            learner.leaves();
            assertThat(Answer.in(play.lms().attempt())).hasSize(answers.size());
            play.assertNothingRefused();
        }
    }

    private static void answersAll(Keyboard keys, Learner learner) {
        goesTo(THIRD, keys, learner);
        for (int row = 1; row <= 5; row++) {
            keys.tabsTo(in(THIRD, "samskaping-eller-ikke", "#row-" + row)).presses("ArrowDown");
        }
        submits(THIRD, "samskaping-eller-ikke", keys);
        keys.tabsTo(in(THIRD, "kommuneplan", "#choice-1")).presses("ArrowDown");
        submits(THIRD, "kommuneplan", keys);
        puts(STEPS, keys, learner);
        submits(THIRD, "deltakelsestrappa", keys);
        keys.tabsTo(in(THIRD, "lovpalagt", "#choice-1")).presses("Space");
        submits(THIRD, "lovpalagt", keys);
        keys.presses("Shift+Tab", "ArrowDown");
        submits(THIRD, "lovpalagt", keys);
        goesTo(FOURTH, keys, learner);
        keys.tabsTo(in(FOURTH, "roller-i-samskaping", "#choice-1")).presses("Space");
        keys.tabsTo(in(FOURTH, "roller-i-samskaping", "#choice-4")).presses("Space");
        submits(FOURTH, "roller-i-samskaping", keys);
    }

    @Test
    void everythingDoneStaysWithinTheStateOfScorm12(Browser browser) {
        try (Play play = Play.on(Platform.STRICT_12, browser)) {
            Learner learner = play.learner().opens();
            for (Unit unit : play.course().units()) {
                learner.completes(List.of(unit));
                learner.settles();
                learner.inContent(ANSWER_ALL);
            }
            List<?> keys = (List<?>) learner.inContent(
                    "() => [...document.querySelectorAll('.check')].map(c => c.dataset.checkKey)");
            learner.leaves();

            String state = play.lms().attempt().value("cmi.suspend_data");

            assertThat(state).hasSizeLessThan(1_000);
            assertThat(keys)
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allMatch(key -> state.contains("" + key));
            assertThat(Answer.in(play.lms().attempt()))
                    .as("checks, and how many questions each group answered")
                    .hasSize(keys.size() + play.course().groupTasks().size());
            play.assertNothingRefused();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "NARROW_DARK"})
    void answeredChecksHaveNoViolationAndScrollNotSideways(Look look, Browser browser) {
        CoursePackage course = CoursePackage.ofTheCourse("web");
        try (BrowserContext context = look.context(browser);
                LmsServer server = LmsServer.start(course, LmsSettings.of(Platform.STRICT_12))) {
            Reader reader = new Reader(context, server.contentAlone()).opens().hasTheExtras();
            Object width = reader.page().evaluate("() => innerWidth");

            List<String> violations = new ArrayList<>();
            for (String page : List.of(THIRD, FOURTH, "samskaping-som-strategi")) {
                reader.goesTo(page);
                assertThat(reader.current().locator(".check form").first()).isVisible();
                reader.page().evaluate(ANSWER_ALL);
                reader.current().locator(".parts button").first().click();
                reader.current().locator("a.term").first().click();
                Axe.unfold(reader.page());
                assertThat(reader.current().locator(".badge").first()).isVisible();
                violations.addAll(Axe.violations(reader.page(), page));
                assertThat(reader.page().evaluate("() => document.scrollingElement.scrollWidth"))
                        .as(page)
                        .isEqualTo(width);
            }

            assertThat(violations).isEmpty();
            assertThat(reader.faults()).isEmpty();
        }
    }

    private static void goesTo(String page, Keyboard keys, Learner learner) {
        keys.tabsTo("#contents a[data-unit='" + page + "']").presses("Enter");
        learner.seesPage(page);
        assertThat(learner.current().locator(".check form").first()).isVisible();
    }

    private static void submits(String page, String check, Keyboard keys) {
        keys.tabsTo(in(page, check, " [type=submit]")).presses("Enter");
    }

    /** Moves steps up, each with its own button, until they stand in this order. */
    private static void puts(List<String> order, Keyboard keys, Learner learner) {
        for (int place = 0; place < order.size(); place++) {
            List<String> now = steps(learner).allInnerTexts();
            String step = order.get(place);
            int at = place;
            while (!now.get(at).contains(step)) {
                at++;
            }
            for (; at > place; at--) {
                keys.tabsTo(".steps button[aria-label*='«" + step + "»']:first-child")
                        .presses("Enter");
            }
        }
    }

    private static Locator steps(Learner learner) {
        return learner.current().locator(".steps .step");
    }

    private static Locator check(String page, String check, Learner learner) {
        return learner.content().locator(in(page, check, ""));
    }

    /** A selector of something in a check: {@code #row-1}, {@code #choice-1}, or any below it. */
    private static String in(String page, String check, String part) {
        String id = page + "/check/" + check;
        return part.startsWith("#")
                ? "[id='" + id + "/" + part.substring(1) + "']"
                : "[id='" + id + "']" + part;
    }
}
