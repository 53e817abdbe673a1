package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What WCAG asks and axe cannot see: reflow, titles, headings, focus, keyboard. */
@ExtendWith(InChromium.class)
class ReadingIT {

    private static final String AS_IT_IS = "* { }";
    /** The spacing that learners may ask for (WCAG 1.4.12). */
    private static final String TEXT_SPACING = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                word-spacing: 0.16em !important }
            p { margin-bottom: 2em !important }
            """;

    private static final int MOST_TABS = 300;

    private final CoursePackage course = CoursePackage.ofTheCourse("web");

    @ParameterizedTest
    @ValueSource(strings = {AS_IT_IS, TEXT_SPACING})
    void noPageScrollsSidewaysOrIsCutOffAt320Pixels(String style, Browser browser) {
        try (BrowserContext context = Look.NARROW_LIGHT.context(browser)) {
            Reader reader = fromDisk(context).opens();
            reader.page().addStyleTag(new Page.AddStyleTagOptions().setContent(style));
            Axe.unfold(reader.page());

            List<Object> cut = new ArrayList<>();
            for (String page : course.pages()) {
                reader.goesTo(page);
                cut.addAll((List<?>) reader.page().evaluate(FocusScripts.CUT));
            }

            assertThat(cut).isEmpty();
        }
    }

    @Test
    void everyPageHasATitleOfItsOwn(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = fromDisk(context).opens();

            List<String> titles = new ArrayList<>();
            for (String page : course.pages()) {
                reader.goesTo(page);
                String title = reader.page().title();
                assertThat(title)
                        .contains(reader.current().locator("h1").textContent().strip());
                titles.add(title);
            }

            assertThat(titles).doesNotHaveDuplicates();
        }
    }

    @Test
    void headingsOfEveryPageBeginAtOneAndNeverJump(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = fromDisk(context).opens();
            Axe.unfold(reader.page());

            for (String page : course.pages()) {
                reader.goesTo(page);
                List<Integer> levels = visibleHeadings(reader);
                assertThat(levels).as(page).startsWith(1).containsOnlyOnce(1);
                for (int i = 1; i < levels.size(); i++) {
                    assertThat(levels.get(i))
                            .as(page + levels)
                            .isLessThanOrEqualTo(levels.get(i - 1) + 1);
                }
            }
        }
    }

    @Test
    void focusMovesToTheHeadingWhenThePageChangesAndNotBefore(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = fromDisk(context).opens();
            assertThat(reader.page().locator("body")).isFocused();

            reader.current().locator("a[rel=next]").click();

            reader.seesPage(course.pages().get(1));
            assertThat(reader.current().locator("h1")).isFocused();
            reader.page().goBack();
            reader.seesPage(course.pages().get(0));
        }
    }

    @Test
    void keyboardAloneLeadsFromTheStartToACompletedChapter(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = fromDisk(context).opens();
            String chapter = course.chapters().get(0).id();

            tabTo(reader, "#contents a[data-unit='" + chapter + "']");
            reader.page().keyboard().press("Enter");
            reader.seesPage(chapter);
            tabTo(reader, "[data-mark='" + chapter + "']");
            reader.page().keyboard().press("Enter");

            assertThat(reader.state(chapter)).hasAttribute("data-state", "completed");
        }
    }

    @Test
    void onANarrowScreenTheKeyboardOpensAndClosesTheContents(Browser browser) {
        try (BrowserContext context = Look.NARROW_LIGHT.context(browser)) {
            Reader reader = fromDisk(context).opens();
            tabTo(reader, "#contents-toggle");
            assertThat(reader.page().locator("#contents")).not().isVisible();

            reader.page().keyboard().press("Enter");
            assertThat(reader.page().locator("#contents")).isVisible();
            reader.page().keyboard().press("Escape");

            assertThat(reader.page().locator("#contents")).not().isVisible();
            assertThat(reader.page().locator("#contents-toggle")).isFocused();
        }
    }

    @Test
    void chapterIsReadToItsEndByKeyboard(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            String chapter = course.chapters().get(0).id();
            Reader reader = fromDisk(context).opensAt(chapter);

            reader.page().keyboard().press("End");

            assertThat(reader.state(chapter)).hasAttribute("data-state", "completed");
        }
    }

    @Test
    void skipLinkLeadsPastTheContents(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = fromDisk(context).opens();

            reader.page().keyboard().press("Tab");
            assertThat(reader.page().locator(".skip")).isFocused();
            assertThat(reader.page().locator(".skip")).isInViewport();
            reader.page().keyboard().press("Enter");

            assertThat(reader.current().locator("h1")).isFocused();
            reader.seesPage(course.firstPage());
        }
    }

    private Reader fromDisk(BrowserContext context) {
        return new Reader(context, course.folder().resolve("index.html").toUri().toString());
    }

    /** Goes on by Tab until the element has the focus; whatever has it on the way can be seen to have it. */
    private static void tabTo(Reader reader, String selector) {
        List<Object> unseen = new ArrayList<>();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            reader.page().keyboard().press("Tab");
            Object focus = reader.page().evaluate("""
                            selector => {
                              const focused = document.activeElement;
                              if (focused.matches(selector)) return 'there';
                              const style = getComputedStyle(focused);
                              const seen = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                              return seen || focused === document.body ? 'seen' : focused.outerHTML;
                            }
                            """, selector);
            if (focus.equals("there")) {
                assertThat(unseen).as("elements without a visible focus").isEmpty();
                return;
            }
            if (!focus.equals("seen")) {
                unseen.add(focus);
            }
        }
        throw new AssertionError("Tab never comes to " + selector);
    }

    private static List<Integer> visibleHeadings(Reader reader) {
        String levels = (String) reader.page().evaluate("""
                        () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
                          .filter(heading => heading.checkVisibility())
                          .map(heading => heading.tagName[1]).join('')
                        """);
        return levels.chars().mapToObj(digit -> digit - '0').toList();
    }
}
