package no.kurspakker.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import java.util.ArrayList;
import java.util.List;

/** A person who reads a package outside any platform, from disk or from a server. */
final class Reader {

    private final Page page;
    private final String address;
    private final List<String> faults = new ArrayList<>();

    /** Somebody who has not opened anything yet; {@code address} is that of {@code index.html}. */
    Reader(BrowserContext context, String address) {
        this.page = context.newPage();
        this.address = address;
        page.onPageError(error -> faults.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
        String folder = address.replaceAll("[^/]*$", "");
        page.onRequest(request -> {
            if (!request.url().startsWith(folder) && !request.url().startsWith("data:")) {
                faults.add("asked for " + request.url());
            }
        });
    }

    /** Opens the first page, or the one where she was. */
    Reader opens() {
        page.navigate(address);
        PlaywrightAssertions.assertThat(current()).isVisible();
        return this;
    }

    /** Waits for the second script, which brings checks, search and notes. */
    Reader hasTheExtras() {
        PlaywrightAssertions.assertThat(page.locator("#search-words")).hasCount(1);
        return this;
    }

    /** Waits until the launch is over, which is when the player asks for the second script. */
    Reader isLaunched() {
        page.waitForFunction("() => window.kurspakker !== undefined");
        page.waitForFunction("() => document.querySelector('script[src=\"extra.js\"]') !== null");
        return this;
    }

    /** Marks the chapter that is shown as read. */
    Reader marksAsRead(String unit) {
        current().locator("[data-mark]").click();
        PlaywrightAssertions.assertThat(state(unit)).hasAttribute("data-state", "completed");
        return this;
    }

    /** Opens the package at a page. */
    Reader opensAt(String pageId) {
        page.navigate("about:blank");
        page.navigate(address + "#" + pageId);
        return seesPage(pageId);
    }

    /** Goes to a page as a link to it does. */
    Reader goesTo(String pageId) {
        page.evaluate("id => { location.hash = id }", pageId);
        return seesPage(pageId);
    }

    Reader seesPage(String pageId) {
        PlaywrightAssertions.assertThat(current()).hasAttribute("data-page", pageId);
        return this;
    }

    Locator current() {
        return page.locator("article.page.current");
    }

    Locator state(String unit) {
        return page.locator("[data-state-for='" + unit + "']");
    }

    Page page() {
        return page;
    }

    /** {@return what the browser complained of, and what was asked for outside the package} */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
