package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A course maker writes, and sees what comes of it. */
@ExtendWith(InChromium.class)
class PreviewIT {

    private static final String CHAPTER = "hva-er-samskaping";
    private static final String FILE = "chapters/02-hva-er-samskaping.md";
    private static final String TEXT = "Kommunens rolle har endret seg";

    @TempDir
    private Path folder;

    @Test
    void aSavedFileAppearsWhereTheLearnerIs(Browser browser) throws IOException {
        try (BrowserContext context = Look.DESKTOP_LIGHT.context(browser);
                PreviewDesk desk = PreviewDesk.open(folder, context)) {
            desk.goesTo(CHAPTER);
            desk.current().locator("[data-mark]").click();
            assertThat(desk.lines("LMSCommit(").first()).isVisible();
            desk.content().locator("body").evaluate("() => window.scrollTo(0, 400)");

            desk.saves(FILE, TEXT, "Kommunen er en annen nå");

            assertThat(desk.current()).containsText("Kommunen er en annen nå");
            assertThat(desk.current()).hasAttribute("data-page", CHAPTER);
            assertThat(desk.content().locator("[data-state-for='" + CHAPTER + "']"))
                    .hasAttribute("data-state", "completed");
            desk.page().waitForCondition(() -> desk.top() == 400);
            assertThat(desk.status()).containsText(Pattern.compile("\\d+ ms"));
            assertThat(desk.faults()).isEmpty();
        }
    }

    @Test
    void aMistakeShowsFileAndLineAndTheCourseStays(Browser browser) throws IOException {
        try (BrowserContext context = Look.DESKTOP_DARK.context(browser);
                PreviewDesk desk = PreviewDesk.open(folder, context)) {
            desk.goesTo(CHAPTER);

            desk.saves(FILE, TEXT, ":::ukjent\n:::\n\n" + TEXT);

            assertThat(desk.problems().first()).containsText(FILE + ":7:1");
            assertThat(desk.current()).containsText(TEXT);
            assertThat(desk.page().locator("#stage-note")).isVisible();
            List<String> violations = Axe.violations(desk.page(), "with a mistake");

            desk.saves(FILE, ":::ukjent\n:::\n\n", "");
            assertThat(desk.problems()).hasCount(0);
            assertThat(desk.page().locator("#stage-note")).isHidden();
            assertThat(violations).isEmpty();
        }
    }

    @Test
    void whatAStrictPlatformRefusesIsToldWithItsNumber(Browser browser) throws IOException {
        try (BrowserContext context = Look.NARROW_LIGHT.context(browser);
                PreviewDesk desk = PreviewDesk.open(folder, context)) {
            desk.says("LMSSetValue", "cmi.core.score.raw", "101");
            assertThat(desk.lines("\"101\"")).containsText("405 Incorrect Data Type");

            desk.says("LMSSetValue", "cmi.suspend_data", "k".repeat(5_000));
            assertThat(desk.lines("LMSSetValue(\"cmi.suspend_data\", \"kkk").first())
                    .not()
                    .containsText("405");
            desk.chooses("profile", "strict");
            assertThat(desk.lines("LMSInitialize(")).hasCount(2);
            desk.says("LMSSetValue", "cmi.suspend_data", "k".repeat(5_000));
            assertThat(desk.lines("LMSSetValue(\"cmi.suspend_data\", \"kkk").first())
                    .containsText("405");

            desk.chooses("format", "scorm2004");
            assertThat(desk.lines("Initialize(").first()).containsText("Initialize()");
            desk.page().locator("#log-filter").selectOption("refused");
            assertThat(desk.page().locator("#log > li:visible")).hasCount(2);
            assertThat(Axe.violations(desk.page(), "narrow")).isEmpty();
        }
    }

    @Test
    void statementsAppearAndALostConnectionIsFelt(Browser browser) throws IOException {
        try (BrowserContext context = Look.DESKTOP_LIGHT.context(browser);
                PreviewDesk desk = PreviewDesk.open(folder, context)) {
            desk.chooses("network", "lost");
            desk.goesTo(CHAPTER);
            desk.current().locator("[data-mark]").click();
            assertThat(desk.lines("LMSCommit(").first()).containsText("101");
            assertThat(desk.content().locator("#alert")).not().isEmpty();
            List<String> found =
                    new ArrayList<>(Axe.violations(desk.page(), "without a connection"));

            desk.chooses("network", "normal");
            desk.chooses("profile", "cmi5");
            assertThat(desk.statements("launched")).hasCount(1);
            assertThat(desk.statements("initialized")).hasCount(1);
            desk.page().locator("#unit").selectOption(new SelectOption().setIndex(1));
            assertThat(desk.statements("initialized")).hasCount(2);
            assertThat(desk.page().locator("#log > li[data-refused][data-kind=statement]"))
                    .hasCount(0);
            desk.current().locator("[data-mark]").click();
            assertThat(desk.statements("completed")).hasCount(1);

            found.addAll(Axe.violations(desk.page(), "cmi5"));
            assertThat(found).isEmpty();
        }
    }
}
