package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of the README: not tests, and made only when asked for, with the profile {@code screenshots}
 * (CONTRIBUTING.md has the command).
 */
@ExtendWith(InChromium.class)
class Screenshots {

    private static final Path FOLDER = Setting.MODULE.path().resolve("../docs/screenshots");
    private static final Date NOW =
            Date.from(LocalDate.of(2026, 3, 2).atTime(17, 5).toInstant(ZoneOffset.UTC));
    private static final String ANSWER =
            "Vi vil invitere lag og foreninger, ungdomsrådet og eldrerådet til et åpent møte tidlig i arbeidet."
                    + "\n\nKommunestyret setter rammene, men lytter først.";
    private static final String FILL_IN = """
            form => {
              form.querySelectorAll('select').forEach((list, i) => { list.selectedIndex = 1 + i % 2; });
              form.requestSubmit();
            }
            """;

    private final CoursePackage course = CoursePackage.ofTheCourse("web");

    @Test
    void wideScreen(Browser browser) {
        try (BrowserContext context = context(browser, 1280, 800, ColorScheme.LIGHT)) {
            Reader reader = opened(context);
            shoot(reader, "course");

            reader.goesTo(chapter(2));
            scrollTo(reader, reader.current().locator(".figure").first());
            shoot(reader, "chapter");

            reader.page().locator("#search-words").fill("medvirkning");
            reader.page().locator(".search button").click();
            assertThat(reader.page().locator(".hits a").first()).isVisible();
            reader.page().evaluate("() => window.scrollTo(0, 0)");
            shoot(reader, "search");

            reader.goesTo(chapter(3));
            Locator check = reader.current().locator(".check").first();
            check.locator("form").evaluate(FILL_IN);
            assertThat(check.locator(".verdict")).isVisible();
            scrollTo(reader, check);
            shoot(reader, "knowledge-check");
        }
    }

    @Test
    void completedCourse(Browser browser) {
        try (BrowserContext context = context(browser, 1280, 800, ColorScheme.DARK)) {
            Reader reader = opened(context);
            course.chapters().forEach(one -> reader.goesTo(one.id()).marksAsRead(one.id()));
            reader.page().evaluate("() => window.scrollTo(0, 0)");
            shoot(reader, "completed");
        }
    }

    @Test
    void groupTask(Browser browser) {
        try (BrowserContext context = context(browser, 1280, 800, ColorScheme.LIGHT)) {
            Reader reader = opened(context).goesTo(course.groupTasks().get(0).id());
            GroupDesk desk = new GroupDesk(reader.current()).counts(5).begins(3).writes(1, ANSWER);
            assertThat(reader.current().locator(".saved")).containsText(".");
            scrollTo(reader, reader.current().locator(".group"));
            shoot(reader, "group");

            desk.reviews();
            scrollTo(reader, reader.current().locator(".hand-in"));
            shoot(reader, "hand-in");
        }
    }

    @Test
    void phone(Browser browser) {
        try (BrowserContext context = context(browser, 390, 844, ColorScheme.LIGHT)) {
            Reader reader = opened(context);
            shoot(reader, "phone");
            reader.goesTo(chapter(1)).marksAsRead(chapter(1));
            reader.page().evaluate("() => window.scrollTo(0, 0)");
            reader.page().locator("#contents-toggle").click();
            shoot(reader, "contents-phone");
        }
    }

    @Test
    void darkPhone(Browser browser) {
        try (BrowserContext context = context(browser, 390, 844, ColorScheme.DARK)) {
            Reader reader = opened(context).goesTo(course.groupTasks().get(0).id());
            new GroupDesk(reader.current()).begins(3).writes(1, ANSWER);
            scrollTo(reader, reader.current().locator(".timer"));
            shoot(reader, "group-phone");
        }
    }

    private static BrowserContext context(
            Browser browser, int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo"));
        context.clock().setFixedTime(NOW);
        return context;
    }

    private Reader opened(BrowserContext context) {
        String index = course.folder().resolve("index.html").toUri().toString();
        return new Reader(context, index).opens().hasTheExtras();
    }

    private String chapter(int number) {
        return course.chapters().get(number - 1).id();
    }

    /** Brings it to the top of the window, with a little air. */
    private static void scrollTo(Reader reader, Locator locator) {
        locator.evaluate("e => window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 24)");
        reader.page().mouse().move(0, 0);
    }

    private static void shoot(Reader reader, String name) {
        reader.page().evaluate("() => document.activeElement.blur()");
        reader.page()
                .screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
