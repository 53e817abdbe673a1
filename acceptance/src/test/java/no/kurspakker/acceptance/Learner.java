package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** A person who reads the course in a platform, with what she sees and does. */
final class Learner {

    private static final int MOST_SCREENS = 500;

    private final Page page;
    private final LmsServer lms;
    private final List<String> faults = new ArrayList<>();

    /** Somebody who has not opened the course yet. */
    Learner(BrowserContext context, LmsServer lms) {
        this.lms = lms;
        this.page = context.newPage();
        page.onPageError(error -> faults.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
    }

    /** Opens the course, and waits until a page of it is shown. */
    Learner opens() {
        page.navigate(lms.play());
        PlaywrightAssertions.assertThat(current()).isVisible();
        settles();
        return this;
    }

    /** Goes away; the platform has got the content's goodbye when this is done. */
    Learner leaves() {
        int visit = lms.visit();
        page.navigate(lms.elsewhere());
        lms.awaitGoodbye(visit);
        return this;
    }

    /** Goes to a page by the table of contents. */
    Learner goesTo(String pageId) {
        return asksFor(pageId).seesPage(pageId);
    }

    /** Follows the link to a page in the table of contents, wherever it leads. */
    Learner asksFor(String pageId) {
        Locator toggle = content().locator("#contents-toggle");
        Locator link = content().locator("#contents a[data-unit='" + pageId + "']");
        if (!link.isVisible() && toggle.isVisible()) {
            toggle.click();
        }
        link.click();
        return this;
    }

    /** Follows the link to the next page. */
    Learner goesOn() {
        current().locator("a[rel=next]").click();
        return this;
    }

    Learner seesPage(String pageId) {
        PlaywrightAssertions.assertThat(current()).hasAttribute("id", pageId);
        settles();
        return this;
    }

    /** Reads the page that is shown to its end, screen by screen. */
    Learner readsToTheEnd() {
        settles();
        String id = pageId();
        Locator end = content().locator("[data-end-of='" + id + "']");
        BoundingBox window = window();
        page.mouse().move(window.x + window.width / 2, window.y + window.height / 2);
        for (int screens = 0; screens == 0 || !isInWindow(end); screens++) {
            assertThat(screens).as("screens of " + id).isLessThan(MOST_SCREENS);
            page.mouse().wheel(0, Math.min(400, window.height / 2));
            settles();
        }
        return seesCompleted(id);
    }

    /** Marks the chapter shown as read, or hands in the group task shown, without a word in it. */
    Learner marksAsRead() {
        String id = pageId();
        if ("group-task".equals(current().getAttribute("data-kind"))) {
            new GroupDesk(current()).begins(3).reviews().handsIn();
        } else {
            content().locator("button[data-mark='" + id + "']").click();
        }
        return seesCompleted(id);
    }

    /** Goes to units in turn and marks each as read, or discussed. */
    Learner completes(List<Unit> units) {
        units.forEach(unit -> goesTo(unit.id()).marksAsRead());
        return this;
    }

    /** Sees in the table of contents that a unit is done. */
    Learner seesCompleted(String unit) {
        PlaywrightAssertions.assertThat(state(unit)).hasAttribute("data-state", "completed");
        return this;
    }

    Learner seesNotCompleted(String unit) {
        settles();
        PlaywrightAssertions.assertThat(state(unit)).not().hasAttribute("data-state", "completed");
        return this;
    }

    LocatorAssertions notice() {
        return PlaywrightAssertions.assertThat(content().locator("#notice"));
    }

    LocatorAssertions alert() {
        return PlaywrightAssertions.assertThat(content().locator("#alert"));
    }

    Learner retries() {
        content().locator("#alert button").click();
        return this;
    }

    /** Presses «try again», unless the course has done so by itself already. */
    Learner retriesIfStillAsked() {
        content().locator("html").evaluate("html => html.querySelector('#alert button')?.click()");
        return this;
    }

    String pageId() {
        return current().getAttribute("id");
    }

    FrameLocator content() {
        return page.frameLocator("iframe");
    }

    Locator current() {
        return content().locator("article.page.current");
    }

    Page page() {
        return page;
    }

    /** {@return what the browser complained of} */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Runs a script in the document of the content. */
    Object inContent(String script) {
        return content().locator("html").evaluate(script);
    }

    /** Everything that scrolling and showing set off has happened after two frames and a task. */
    void settles() {
        inContent("() => new Promise(done => requestAnimationFrame(() =>"
                + " requestAnimationFrame(() => setTimeout(done))))");
    }

    private Locator state(String unit) {
        return content().locator("[data-state-for='" + unit + "']");
    }

    /** Whether it can be seen, in a frame taller than the window too. */
    private boolean isInWindow(Locator locator) {
        BoundingBox box = locator.boundingBox();
        BoundingBox window = window();
        return box != null && box.y >= window.y && box.y + box.height <= window.y + window.height;
    }

    /** As much of the frame as can be seen. */
    private BoundingBox window() {
        BoundingBox frame = content().owner().boundingBox();
        BoundingBox window = new BoundingBox();
        window.x = frame.x;
        window.width = frame.width;
        window.y = Math.max(0, frame.y);
        window.height = Math.min(page.viewportSize().height, frame.y + frame.height) - window.y;
        return window;
    }
}
