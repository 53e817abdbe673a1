package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at the pages of a portal. */
final class PortalVisitor {

    static final String PASSWORD = "en setning som er lett å huske";

    private final PortalHouse house;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    PortalVisitor(BrowserContext context, PortalHouse house) {
        this.house = house;
        this.page = context.newPage();
        page.onPageError(error -> faults.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text() + " " + message.location());
            }
        });
        Pattern own = Pattern.compile("(http://([0-9a-f]{32}\\.)?(127\\.0\\.0\\.1|localhost):"
                + house.port() + "/|data:|about:).*");
        page.onRequest(request -> {
            if (!own.matcher(request.url()).matches()) {
                elsewhere.add(request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** {@return what the browser complained of, but for documents that an LRS does not have yet} */
    List<String> faults() {
        return faults.stream().filter(fault -> !fault.contains("404")).toList();
    }

    /** {@return what was asked for outside the portal} */
    List<String> elsewhere() {
        return List.copyOf(elsewhere);
    }

    PortalVisitor opens(String path) {
        page.navigate(house.address(path));
        return this;
    }

    /** Becomes the first administrator with the link of the console. */
    PortalVisitor opensFirstLink() {
        page.navigate(house.firstLink());
        assertThat(page.locator("#password")).isVisible();
        return this;
    }

    void choosesPassword(String login) {
        page.locator("#login").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.locator("form.stack button").click();
        page.waitForURL(house.address("/"));
    }

    void logsOut() {
        page.locator("form[action='/logout'] button").click();
        page.waitForURL("**/login");
    }

    void logsIn(String login) {
        page.locator("#login").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.locator("form.stack button").click();
        page.waitForURL(house.address("/"));
    }

    /** {@return the id of the package in {@code zip}, once it is uploaded} */
    String uploads(Path zip) {
        opens("/packages");
        List<String> before = packages();
        page.locator("#file").setInputFiles(zip);
        page.locator("form[enctype] button").click();
        assertThat(page.locator("[role=status]")).isVisible();
        List<String> after = new ArrayList<>(packages());
        after.removeAll(before);
        return after.get(0).replaceFirst(".*/", "");
    }

    private List<String> packages() {
        List<String> links = new ArrayList<>();
        for (Locator link : page.locator("main .cards a").all()) {
            links.add(link.getAttribute("href"));
        }
        return links;
    }

    /** Enrols everybody in the package. */
    void enrolsAll(String id) {
        opens("/packages/" + id);
        page.locator("input[name=person]").all().forEach(Locator::check);
        page.locator("form[action$='/enrol'] button").click();
        assertThat(page.locator("[role=status]")).isVisible();
    }

    /** Opens the first unit of the course. */
    void plays(String id) {
        opens("/courses/" + id);
        page.locator("form[action$='/play'] button").first().click();
        page.waitForURL("**/play");
    }

    /** {@return what is shown in the launch frame; {@code isScorm}, below the page with the API} */
    FrameLocator content(boolean isScorm) {
        FrameLocator frame = page.frameLocator("#content-frame");
        return isScorm ? frame.frameLocator("#content") : frame;
    }

    /** Marks the chapter that is shown, or that a link leads to, as read; {@return its name in the package} */
    String reads(FrameLocator content, Unit chapter) {
        Locator current = content.locator("article.page.current");
        assertThat(current).isVisible();
        if (!chapter.id().equals(current.getAttribute("id"))) {
            content.locator("html")
                    .evaluate(
                            "(html, id) => { html.ownerDocument.location.hash = id }",
                            chapter.id());
            assertThat(current).hasAttribute("id", chapter.id());
        }
        content.locator("button[data-mark='" + chapter.id() + "']").click();
        Locator state = content.locator("[data-state-for='" + chapter.id() + "']");
        assertThat(state).hasAttribute("data-state", "completed");
        return chapter.id();
    }

    /** Presses «Avslutt». */
    void ends() {
        page.locator("#end-form button").click();
        seesResult();
    }

    void seesResult() {
        page.waitForURL("**/result");
        assertThat(page.locator("[role=status]")).isVisible();
    }
}
