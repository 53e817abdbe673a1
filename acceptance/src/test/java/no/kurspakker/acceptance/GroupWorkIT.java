package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What groups and their members do with a task in a platform, and what the platform gets of it. */
@ExtendWith(InChromium.class)
class GroupWorkIT {

    private static final String SECRET = "Vi vil ha hemmelige ord.";
    private static final int MOST_TABS = 60;

    @ParameterizedTest
    @EnumSource(names = {"STRICT_12", "STRICT_2004"})
    void keyboardAloneTakesAGroupThroughATask(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            Unit task = play.groupTask(1);
            Learner learner = play.learner().opens();
            Keyboard keys = learner.page().keyboard();
            learner.content().locator("body").focus();

            tabTo(learner, "#contents a[data-unit='" + task.id() + "']");
            keys.press("Enter");
            learner.seesPage(task.id());
            tabTo(learner, "select[id$='/municipality']");
            keys.press("ArrowDown");
            tabTo(learner, ".group-view button.main");
            keys.press("Enter");
            Locator group = learner.current().locator("select[id$='/group']");
            assertThat(group).isFocused();
            assertThat(group).hasAttribute("aria-invalid", "true");
            assertThat(group).hasAccessibleDescription(play.course().words("group.group.missing"));
            keys.press("ArrowDown");
            tabTo(learner, "input[id$='/present']");
            keys.type("5");
            keys.press("Enter");
            assertThat(heading(learner)).isFocused();
            tabTo(learner, "textarea");
            keys.type(SECRET);
            tabTo(learner, ".group-view button.main");
            keys.press("Enter");
            assertThat(heading(learner)).isFocused();
            assertThat(learner.current().locator(".group-view .sheet")).containsText(SECRET);
            tabTo(learner, ".hand-in button.main");
            keys.press("Enter");
            play.awaitCompleted(task);
            assertThat(learner.current().locator(".hand-in h3")).isFocused();
            assertThat(learner.current().locator(".told[role=status]"))
                    .hasText(play.course().words("group.handed-in.told"));
            learner.leaves();

            play.assertNothingRefused();
            assertThat(play.objective(task)).isEqualTo("completed");
            assertThat(numbers(play)).containsExactly("5", "1");
            assertThat(play.lms().calls().all())
                    .noneMatch(call -> call.toString().contains("hemmelig"));
        }
    }

    @Test
    void handInIsTakenBackAndSentAgain(Browser browser) {
        try (Play play = Play.on(Platform.STRICT_12, browser)) {
            Unit task = play.groupTask(1);
            Learner learner = play.learner().opens().goesTo(task.id());
            GroupDesk desk = new GroupDesk(learner.current());
            desk.begins(3).writes(1, SECRET).reviews().handsIn();
            play.awaitCompleted(task);

            desk.handIn().locator("button").click();
            play.lms()
                    .attempt()
                    .await("withdrawn", () -> play.objective(task).equals("incomplete"));
            learner.seesNotCompleted(task.id()).leaves();
            learner.opens().goesTo(task.id()).seesNotCompleted(task.id());
            learner.current().locator(".group-view button.main").click();
            assertThat(desk.answer(1)).hasValue(SECRET);
            desk.reviews().handsIn();

            play.awaitCompleted(task);
            learner.leaves();
            play.assertNothingRefused();
        }
    }

    @Test
    void whoWasWithAGroupSaysSoWithoutHandingIn(Browser browser) {
        try (Play play = Play.on(Platform.STRICT_2004, browser)) {
            Unit task = play.groupTask(2);
            Learner learner = play.learner().opens().goesTo(task.id());

            learner.current().locator(".attended button").click();
            play.awaitCompleted(task);

            assertThat(learner.content().locator("[data-state-for='" + task.id() + "']"))
                    .hasAttribute("data-state", "attended");
            assertThat(numbers(play)).isEmpty();
            new GroupDesk(learner.current()).begins(1).reviews();
            assertThat(learner.current().locator(".hand-in button.main")).isVisible();
            learner.leaves();
            learner.opens().goesTo(task.id());
            learner.current().locator(".attended button").click();
            play.lms()
                    .attempt()
                    .await("taken back", () -> play.objective(task).equals("incomplete"));
            learner.leaves();
            play.assertNothingRefused();
        }
    }

    @Test
    void groupWithoutNetworkWritesTakesAlongAndHandsInLater(Browser browser) {
        try (Play play = Play.on(Platform.STRICT_12, browser)) {
            Unit task = play.groupTask(1);
            Learner learner = play.learner().opens().goesTo(task.id());
            GroupDesk desk = new GroupDesk(learner.current());
            assertThat(desk.municipality()).isVisible();
            play.context().setOffline(true);

            desk.begins(7).writes(1, SECRET).reviews();
            assertThat(desk.takesAlong("group.text", play.course(), learner.page()))
                    .contains(SECRET, play.course().words("minutes.none"));
            desk.handsIn();
            learner.alert().containsText(play.course().words("refused"));
            assertThat(play.objective(task)).isNotEqualTo("completed");
            play.context().setOffline(false);
            learner.retriesIfStillAsked();

            play.awaitCompleted(task);
            learner.leaves();
        }
    }

    /** {@return the numbers that the platform was told, in order} */
    private static List<String> numbers(Play play) {
        return play.lms().calls().all().stream()
                .filter(call -> call.function().endsWith("SetValue")
                        && call.arguments().get(0).matches("cmi\\.interactions\\..*_response"))
                .map(Call::value)
                .toList();
    }

    private static Locator heading(Learner learner) {
        return learner.current().locator(".group > h2");
    }

    private static void tabTo(Learner learner, String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            learner.page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(learner.content()
                    .locator("html")
                    .evaluate(
                            "(html, selector) => document.activeElement.matches(selector)",
                            selector))) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + selector);
    }
}
