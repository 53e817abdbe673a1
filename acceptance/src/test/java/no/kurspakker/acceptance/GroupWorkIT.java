package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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
    private static final String NEXT = "article.current a[rel=next]";
    /** The one thing to do next in the view of the group. */
    private static final String MAIN = ".group-view button.main";

    /** 2.1.1: nothing but the keyboard, from the first page to the last chapter and through a task. */
    @ParameterizedTest
    @EnumSource(names = {"STRICT_12", "STRICT_2004"})
    void keyboardAloneCompletesTheCourseAndAGroupTask(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            Learner learner = play.learner().opens();
            Keyboard keys = Keyboard.of(learner);
            learner.content().locator("body").focus();
            readsEveryChapter(play, keys);
            learner.notice().containsText(play.course().words("course.registered"));
            assertThat(play.status()).isEqualTo("completed");

            Unit task = play.groupTask(1);
            keys.tabsTo(NEXT).presses("Enter");
            learner.seesPage(task.id());
            saysWhichGroupItIs(play, keys);
            keys.tabsTo("textarea").types(SECRET);
            keys.tabsTo(MAIN).presses("Enter");
            assertThat(heading(learner)).isFocused();
            assertThat(learner.current().locator(".group-view .sheet")).containsText(SECRET);
            keys.tabsTo(".hand-in button.main").presses("Enter");
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
            assertThat(play.context().cookies()).isEmpty();
            assertThat(play.context().pages()).as("no window of its own").hasSize(1);
        }
    }

    private static void readsEveryChapter(Play play, Keyboard keys) {
        for (Unit chapter : play.course().chapters()) {
            keys.tabsTo(NEXT).presses("Enter");
            play.learner().seesPage(chapter.id());
            assertThat(play.learner().current().locator("h1")).isFocused();
            keys.tabsTo("[data-mark='" + chapter.id() + "']").presses("Enter");
            play.learner().seesCompleted(chapter.id());
            play.awaitCompleted(chapter);
        }
    }

    /** Forgets its number at first, and is told so where it is missing. */
    private static void saysWhichGroupItIs(Play play, Keyboard keys) {
        keys.tabsTo("select[id$='/municipality']").presses("ArrowDown");
        keys.tabsTo(MAIN).presses("Enter");
        Locator group = play.learner().current().locator("select[id$='/group']");
        assertThat(group).isFocused();
        assertThat(group).hasAttribute("aria-invalid", "true");
        assertThat(group).hasAccessibleDescription(play.course().words("group.group.missing"));
        keys.presses("ArrowDown");
        keys.tabsTo("input[id$='/present']").types("5").presses("Enter");
        assertThat(heading(play.learner())).isFocused();
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
}
