package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.kurspakker.portal.preview.Preview;
import no.kurspakker.portal.preview.PreviewSettings;

/** A course maker's desk: the course in a folder of its own, and its preview in a browser. */
final class PreviewDesk implements AutoCloseable {

    private final Path folder;
    private final Preview preview;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private PreviewDesk(Path folder, Preview preview, Page page) {
        this.folder = folder;
        this.preview = preview;
        this.page = page;
        page.onPageError(error -> faults.add("error: " + error));
        page.onConsoleMessage(message -> {
            // Chromium says this of a frame that has not been sent to its own host yet.
            boolean isOfTheEmptyFrame = message.text().contains("can escape its sandboxing");
            boolean isBad = message.type().equals("error") || message.type().equals("warning");
            if (isBad && !isOfTheEmptyFrame) {
                faults.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
    }

    /** {@return the desk with a copy of the course in {@code folder}, once the course is shown} */
    static PreviewDesk open(Path folder, BrowserContext context) throws IOException {
        copy(Setting.COURSE.path(), folder);
        Preview preview = Preview.start(new PreviewSettings(
                folder,
                Optional.of(0),
                Locale.forLanguageTag("nb"),
                Clock.systemUTC(),
                new SecureRandom(),
                build -> {}));
        PreviewDesk desk = new PreviewDesk(folder, preview, context.newPage());
        desk.page.navigate(preview.address().toString());
        assertThat(desk.current()).isVisible();
        assertThat(desk.lines("LMSInitialize(")).hasCount(1);
        return desk;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    void saves(String file, String old, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, text));
    }

    void chooses(String select, String value) {
        page.locator("#" + select).selectOption(value);
    }

    /** Goes to a page of the course as a link to it does. */
    void goesTo(String pageId) {
        content().locator("body").evaluate("(body, id) => { location.hash = id }", pageId);
        assertThat(current()).hasAttribute("data-page", pageId);
    }

    /** Has the content call the API of the platform. */
    void says(String function, String... given) {
        content()
                .locator("body")
                .evaluate(
                        "(body, [name, ...given]) => parent.API[name](...given)",
                        Stream.concat(Stream.of(function), Arrays.stream(given)).toList());
    }

    FrameLocator content() {
        return page.frameLocator("#content-frame").frameLocator("#content");
    }

    Locator current() {
        return content().locator("article.page.current");
    }

    /** {@return how far the content is scrolled} */
    int top() {
        Object top = content().locator("body").evaluate("() => Math.round(window.scrollY)");
        return ((Number) top).intValue();
    }

    Locator status() {
        return page.locator("#build-status");
    }

    Locator problems() {
        return page.locator("#problems > li");
    }

    /** {@return lines of the log in which {@code text} stands, the newest first} */
    Locator lines(String text) {
        return page.locator("#log > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator statements(String verb) {
        return page.locator("#log > li[data-kind=statement]")
                .filter(new Locator.FilterOptions().setHasText("verbs/" + verb + "\""));
    }

    Page page() {
        return page;
    }

    /** {@return what the browser complained of} */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        preview.close();
    }
}
