package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Criteria of docs/universal-design.md that no checker sees, tried on every page of the course. */
@ExtendWith(InChromium.class)
class UniversalDesignIT {

    private static final int MOST_TABS = 400;

    private final CoursePackage course = CoursePackage.ofTheCourse("web");

    /** 2.1.2, 2.4.3, 2.4.7, 2.4.11, 3.2.1: Tab goes round, in order, and the focus is seen. */
    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "NARROW_DARK"})
    void tabGoesRoundEveryPageInOrderAndTheFocusIsSeen(Look look, Browser browser) {
        try (BrowserContext context = look.context(browser)) {
            Reader reader = opened(context);
            List<String> faults = new ArrayList<>();
            for (String page : course.pages()) {
                reader.goesTo(page);
                reader.page().evaluate(FocusScripts.START);
                String outcome = "";
                for (int tabs = 0; tabs < MOST_TABS && !outcome.equals("round"); tabs++) {
                    reader.page().keyboard().press("Tab");
                    outcome = (String) reader.page().evaluate(FocusScripts.STEP);
                    if (!outcome.isEmpty() && !outcome.equals("round")) {
                        faults.add(page + ": " + outcome);
                    }
                }
                assertThat(outcome).as("Tab on " + page).isEqualTo("round");
                reader.seesPage(page);
            }

            assertThat(faults).isEmpty();
        }
    }

    /** 4.1.3: the regions are there before anything is said in them. */
    @Test
    void statusIsSaidInRegionsThatAreThereFromTheStart(Browser browser) {
        assertThat(course.text("index.html"))
                .contains("id=\"notice\" role=\"status\" aria-live=\"polite\"></div>")
                .contains("id=\"alert\" role=\"alert\"></div>");
        try (BrowserContext context = browser.newContext()) {
            Reader reader = opened(context);
            reader.goesTo(course.chapters().get(0).id());
            Object region = reader.page().evaluateHandle("() => document.querySelector('#notice')");

            reader.current().locator("[data-mark]").click();
            assertThat(reader.page().locator("#notice")).not().isEmpty();

            assertThat(reader.page()
                            .evaluate(
                                    "region => region === document.querySelector('#notice')",
                                    region))
                    .isEqualTo(true);
        }
    }

    /** 1.4.11 and 1.4.3 in drawings, which axe leaves out. */
    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "DESKTOP_DARK"})
    void linesAndWordsOfDrawingsStandOut(Look look, Browser browser) {
        try (BrowserContext context = look.context(browser)) {
            Reader reader = opened(context);
            List<Object> faint = new ArrayList<>();
            int drawings = 0;
            for (String page : course.pages()) {
                reader.goesTo(page);
                drawings += reader.current().locator("svg.drawing").count();
                faint.addAll((List<?>) reader.page().evaluate(FocusScripts.FAINT));
            }

            assertThat(drawings).isGreaterThanOrEqualTo(5);
            assertThat(faint).isEmpty();
        }
    }

    /** 1.4.11 and 2.5.8: what is pressed and filled in is seen, and large enough for a finger. */
    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "NARROW_DARK"})
    void controlsStandOutAndAreLargeEnoughForAFinger(Look look, Browser browser) {
        try (BrowserContext context = look.context(browser)) {
            Reader reader = opened(context);
            Locator contents = reader.page().locator("#contents-toggle");
            if (contents.isVisible()) {
                contents.click();
            }
            List<Object> wrong = new ArrayList<>();
            for (String page : course.pages()) {
                reader.goesTo(page);
                Axe.unfold(reader.page());
                wrong.addAll((List<?>) reader.page().evaluate(FocusScripts.CONTROLS));
            }
            reader.goesTo(course.groupTasks().get(0).id());
            new GroupDesk(reader.current()).begins(3);
            wrong.addAll((List<?>) reader.page().evaluate(FocusScripts.CONTROLS));

            assertThat(wrong).isEmpty();
        }
    }

    /** 1.4.4: a window of 1280 pixels at a zoom of 200 %. */
    @Test
    void nothingIsCutOffAtTwiceTheSize(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(640, 400)
                .setDeviceScaleFactor(2))) {
            Reader reader = opened(context);
            List<Object> cut = new ArrayList<>();
            for (String page : course.pages()) {
                reader.goesTo(page);
                cut.addAll((List<?>) reader.page().evaluate(FocusScripts.CUT));
            }

            assertThat(cut).isEmpty();
        }
    }

    /** 1.3.2: what comes first in the source stands first on the page. */
    @Test
    void pagesReadInTheOrderInWhichTheyStand(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = opened(context);
            for (String page : course.pages()) {
                reader.goesTo(page);
                assertThat((List<?>) reader.page().evaluate("""
                                () => {
                                  const tops = [...document.querySelector('article.current').children]
                                    .filter(child => child.checkVisibility())
                                    .map(child => child.getBoundingClientRect().top);
                                  return tops.filter((top, i) => i > 0 && top < tops[i - 1]);
                                }
                                """)).as(page).isEmpty();
            }
        }
    }

    /** 3.1.2: the statute in nynorsk and the English terms say what they are. */
    @Test
    void partsInOtherLanguagesSaySo(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Reader reader = opened(context);

            for (String language : List.of("nn", "en")) {
                assertThat(reader.page().locator("main [lang=" + language + "]").count())
                        .as(language)
                        .isPositive();
            }
            assertThat(reader.page().locator("html")).hasAttribute("lang", "nb");
        }
    }

    /** 2.4.5 and 3.2.3: contents, search and the way on, the same on every page. */
    @Test
    void everyPageIsFoundInMoreWaysThanOne(Browser browser) {
        try (BrowserContext context = Look.DESKTOP_LIGHT.context(browser)) {
            Reader reader = opened(context);
            String links = "() => [...document.querySelectorAll('#contents a')]"
                    + ".map(link => link.getAttribute('href')).join(' ')";
            Object contents = reader.page().evaluate(links);
            for (String page : course.pages()) {
                reader.goesTo(page);
                assertThat(reader.page().locator("#contents [role=search]")).isVisible();
                assertThat(reader.current().locator("a[rel]").first()).isVisible();
                assertThat(reader.page().evaluate(links)).isEqualTo(contents);
                assertThat(String.valueOf(contents)).contains("#" + page);
            }
        }
    }

    @Test
    void axeFindsNothingInForcedColours(Browser browser) {
        try (BrowserContext context = Look.DESKTOP_LIGHT.context(browser)) {
            Reader reader = opened(context);
            reader.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            List<String> violations = new ArrayList<>();
            for (String page : course.pages()) {
                reader.goesTo(page);
                violations.addAll(Axe.violations(reader.page(), page));
            }

            assertThat(violations).isEmpty();
        }
    }

    @Test
    void axeFindsNothingInTheWholeCourseOnPaper(Browser browser) {
        try (BrowserContext context = Look.DESKTOP_LIGHT.context(browser)) {
            Reader reader = opened(context);
            reader.page().evaluate("() => document.documentElement.classList.add('print-all')");
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(Axe.violations(reader.page(), "paper")).isEmpty();
        }
    }

    /** Opens the course and waits for the second script, which adds to every page. */
    private Reader opened(BrowserContext context) {
        Reader reader = new Reader(
                context, course.folder().resolve("index.html").toUri().toString());
        reader.opens();
        assertThat(reader.page().locator(".paper")).isAttached();
        return reader;
    }
}
