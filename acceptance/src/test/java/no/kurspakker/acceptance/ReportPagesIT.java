package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reports of a portal as a browser shows them, made of statements that its LRS received. */
@ExtendWith(InChromium.class)
class ReportPagesIT {

    private static final int LEARNERS = 40;

    @TempDir
    private static Path folder;

    private static PortalHouse house;
    private static String report;

    @BeforeAll
    static void fillPortal(Browser browser) {
        CoursePackage course = CoursePackage.ofTheCourse("xapi");
        house = PortalHouse.in(folder.resolve("data"));
        try (BrowserContext context = Look.withoutMotion(browser)) {
            PortalVisitor visitor = new PortalVisitor(context, house);
            visitor.opensFirstLink().choosesPassword("kari");
            visitor.enrolsAll(visitor.uploads(course.zip()));
            house.receives(CouncilClass.statements(course, LEARNERS));
            visitor.opens("/reports");
            report = visitor.page().locator("main .cards a").getAttribute("href");
        }
    }

    @AfterAll
    static void closePortal() {
        house.close();
    }

    private static PortalVisitor administrator(BrowserContext context) {
        PortalVisitor visitor = new PortalVisitor(context, house);
        visitor.opens("/login").logsIn("kari");
        return visitor;
    }

    /** {@return the pages: overview with funnel and matrices, of the region too, learners with reasons, audit, mail} */
    private static List<String> pages() {
        return List.of(
                "/reports",
                report,
                report + "?view=region",
                report + "/learners?municipality=5006",
                report + "/looks",
                report + "/mail");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "NARROW_DARK"})
    void noPageHasAViolationOrScrollsSideways(Look look, Browser browser) {
        try (BrowserContext context = look.context(browser)) {
            PortalVisitor visitor = administrator(context);
            List<String> found = new ArrayList<>();
            for (String path : pages()) {
                Page page = visitor.opens(path).page();
                Axe.unfold(page);
                found.addAll(Axe.violations(page, path));
                found.addAll(tooWide(page, path));
            }

            assertThat(found).isEmpty();
            assertThat(visitor.elsewhere()).isEmpty();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static List<String> tooWide(Page page, String where) {
        boolean isFitting = Boolean.TRUE.equals(
                page.evaluate("() => document.scrollingElement.scrollWidth <= window.innerWidth"));
        return isFitting ? List.of() : List.of(where + " is too wide");
    }

    @Test
    void pagesFitTabletTelephoneAndPaper(Browser browser) {
        try (BrowserContext context = Look.TABLET_LIGHT.context(browser)) {
            PortalVisitor visitor = administrator(context);
            Page page = visitor.page();
            List<String> found = new ArrayList<>();
            for (String path : pages()) {
                for (int width : new int[] {820, 390}) {
                    page.setViewportSize(width, 844);
                    found.addAll(tooWide(visitor.opens(path).page(), path + " at " + width));
                }
                // A4 turned, less its margins, at 96 dots an inch.
                page.setViewportSize(1_040, 720);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                found.addAll(tooWide(page, path + " on paper"));
                for (Locator chrome :
                        page.locator("nav, .portal-top, .ds-details").all()) {
                    assertThat(chrome).isHidden();
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }

            assertThat(found).isEmpty();
        }
    }

    @Test
    void aCellUnfoldsByKeyboardAndItsCauseIsExplained(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            PortalVisitor visitor = administrator(context);
            Page page = visitor.opens(report + "/learners").page();
            assertThat(page.locator(".matrix tbody tr")).hasCount(LEARNERS + 1);
            Locator cell = page.locator(".matrix td.in-progress details:has(a)").first();
            assertThat(cell.locator("p").first()).isHidden();

            cell.locator("summary").press("Enter");

            assertThat(cell.locator("p").first()).isVisible();
            cell.locator("a").first().click();
            assertThat(page.locator("dt:target")).isInViewport();
        }
    }

    @Test
    void aReportIsAskedForByMailInAFormAndEnded(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            PortalVisitor visitor = administrator(context);
            Page page = visitor.opens(report).page();
            page.locator("a[href$='/mail']").click();
            page.locator("#address").fill("kari@example.org");
            page.locator("#day").selectOption("m31");
            page.locator("#attached").selectOption("pdf");
            page.locator("#names").press("Space");
            page.locator("form.stack button").click();

            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator("#address")).hasValue("kari@example.org");
            assertThat(page.locator("#day")).hasValue("m31");
            assertThat(page.locator("#names")).isChecked();
            assertThat(Axe.violations(page, "mail, asked for")).isEmpty();

            page.locator("form[action$='/mail/end'] button").click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator("form[action$='/mail/end']")).hasCount(0);
        }
    }

    @Test
    void choicesAreMadeInTheFormAndKeptInTheAddress(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            PortalVisitor visitor = administrator(context);
            Page page = visitor.opens(report + "/learners").page();
            page.locator("details:has(form) > summary").click();
            page.locator("#municipality").selectOption("5006");
            page.locator("form[method=get] button").click();
            page.waitForURL("**municipality=5006**");

            int some = page.locator(".matrix tbody tr").count();
            assertThat(some).isBetween(1, LEARNERS - 1);
            page.reload();
            assertThat(page.locator(".matrix tbody tr")).hasCount(some);
            assertThat(page.locator("#municipality")).hasValue("5006");
        }
    }
}
