package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Search, terms, notes and figures, from disk, by keyboard. */
@ExtendWith(InChromium.class)
class FindingIT {

    private final CoursePackage course = CoursePackage.ofTheCourse("web");

    @Test
    void searchFindsAPlaceAndLeadsThere(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = fromDisk(context);
            Keyboard keys = Keyboard.of(reader);
            List<String> loaded = new ArrayList<>();
            reader.page()
                    .onRequest(request -> loaded.add(Path.of(request.url()).getFileName() + ""));

            keys.tabsTo("#search-words").types("bolystteam steinkjer").presses("Enter");

            Locator count = reader.page().locator("#search-count[role=status]");
            assertThat(count).containsText("«bolystteam steinkjer»");
            assertThat(loaded).containsExactly("search.js");
            assertThat(reader.page()
                            .locator(".hits mark")
                            .getByText("Bolystteam")
                            .first())
                    .isVisible();
            keys.tabsTo(".hits a").presses("Enter");
            String place = reader.page().evaluate("() => location.hash").toString();
            assertThat(reader.page().locator("[id='" + place.substring(1) + "']"))
                    .isInViewport();
            keys.tabsTo("#search-words").presses("Control+A").types("qqqq").presses("Enter");
            assertThat(count).containsText(course.words("search.none"));
            assertThat(reader.page().locator(".hits li")).hasCount(0);
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void termIsExplainedWhereItStandsAndTheFocusComesBack(Browser browser) {
        opensAndCloses(browser, "verktoykasse", "a.term");
    }

    @Test
    void footnoteOpensWhereItStandsAndTheFocusComesBack(Browser browser) {
        opensAndCloses(browser, "hva-er-samskaping", "sup a");
    }

    private void opensAndCloses(Browser browser, String page, String kind) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = fromDisk(context).goesTo(page);
            Keyboard keys = Keyboard.of(reader);
            String first = ".current " + kind;
            Locator caller = reader.page().locator(first).first();
            Locator note = reader.page().locator("#note-in-place");

            keys.tabsTo(first);
            assertThat(caller).hasAttribute("aria-expanded", "false");
            keys.presses("Enter");
            assertThat(note).isFocused();
            assertThat(note).isInViewport();
            assertThat(caller).hasAttribute("aria-expanded", "true");
            keys.presses("Escape");

            assertThat(caller).isFocused();
            assertThat(note).hasCount(0);
            keys.presses("Space");
            keys.tabsTo("#note-in-place > button").presses("Enter");
            assertThat(caller).isFocused();
            assertThat(note).hasCount(0);
            reader.seesPage(page);
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void partOfAFigureIsPointedOutAndSaid(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = fromDisk(context).goesTo("medvirkning-eller-samskaping");
            Keyboard keys = Keyboard.of(reader);

            keys.tabsTo(".current .parts button:nth-child(3)").presses("Enter");

            Locator figure = reader.current().locator(".figure");
            assertThat(figure.locator(".pointed-out")).hasAttribute("data-part", "3");
            assertThat(figure.locator("[role=status]")).containsText("folkemøte");
            keys.presses("Enter");
            assertThat(figure.locator(".pointed-out")).hasCount(0);
            assertThat(figure.locator("[role=status]")).isEmpty();
        }
    }

    @Test
    void everyDrawingOfTheCourseCanBeExplored(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = fromDisk(context);
            for (Unit chapter : course.chapters()) {
                reader.goesTo(chapter.id());
                Locator drawings = reader.current().locator(".figure .drawing");
                assertThat(reader.current().locator(".parts")).hasCount(drawings.count());
            }
        }
    }

    private Reader fromDisk(BrowserContext context) {
        String index = course.folder().resolve("index.html").toUri().toString();
        return new Reader(context, index).opens().hasTheExtras();
    }
}
