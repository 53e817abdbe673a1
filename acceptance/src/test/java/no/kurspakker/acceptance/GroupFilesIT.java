package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.kurspakker.export.minutes.Minutes;
import no.kurspakker.export.minutes.MinutesInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Drafts and files of groups, in the package that opens from disk. */
@ExtendWith(InChromium.class)
class GroupFilesIT {

    private static final String ANSWER = "Laget & <skolen>\n\n«Sammen»";

    private final CoursePackage course = CoursePackage.ofTheCourse("web");
    private final String task = course.groupTasks().get(0).id();

    @TempDir
    Path folder;

    @Test
    void draftGoesFromOneDeviceToAnotherAndReplacesOnlyWhenAsked(Browser browser)
            throws IOException {
        Path file = folder.resolve("draft.json");
        try (BrowserContext one = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(one);
            GroupDesk desk = new GroupDesk(reader.current()).begins(3).writes(1, ANSWER);
            Files.writeString(file, desk.takesAlong("group.to-file", course, reader.page()));
        }
        try (BrowserContext other = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(other);
            GroupDesk desk = new GroupDesk(reader.current()).begins(4).writes(1, "Annet");
            reader.current().locator("details.more").first().locator("summary").click();

            desk.chooses("import", file);
            Locator ask = reader.current().locator(".ask");
            assertThat(ask).containsText(course.words("group.import.ask"));
            ask.locator("button").last().click();
            assertThat(desk.answer(1)).hasValue("Annet");
            desk.chooses("import", file);
            ask.locator("button").first().click();

            assertThat(desk.answer(1)).hasValue(ANSWER);
            assertThat(reader.current().locator(".who-line")).containsText("3");
            reader.page().reload();
            reader.current().locator(".group-view button.main").click();
            assertThat(desk.answer(1)).hasValue(ANSWER);
            reader.current().locator(".group-view .row button").last().click();
            reader.current().locator(".ask button").first().click();
            assertThat(desk.municipality()).isVisible();
            reader.page().reload();
            assertThat(desk.municipality()).isVisible();
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void filesOfSeveralGroupsBecomeTheSameMinutesInThePageAndOnTheCommandLine(Browser browser)
            throws IOException {
        Path one = folder.resolve("one.json");
        Path two = folder.resolve("two.json");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(context);
            GroupDesk desk =
                    new GroupDesk(reader.current()).begins(3).writes(1, ANSWER).reviews();
            String json = desk.takesAlong("group.json", course, reader.page());
            Files.writeString(one, json);
            Files.writeString(two, json.replace("\"number\": 3", "\"number\": 12"));
            assertThat(desk.takesAlong("group.html", course, reader.page()))
                    .startsWith("<!DOCTYPE html>")
                    .contains("<p>Laget &amp; &lt;skolen&gt;</p>", "<p>«Sammen»</p>");

            reader.current().locator("details.more").last().locator("summary").click();
            desk.chooses("merge", two, bad, one);

            Locator panel = reader.current().locator("details.more").last();
            assertThat(panel.locator(".error")).containsText("bad.json");
            assertThat(panel.locator(".sheet")).containsText("gruppe 12");
            assertThat(desk.takesAlong("group.text", course, reader.page(), panel))
                    .isEqualTo(Minutes.merge(List.of(
                                    new MinutesInput("one.json", Files.readString(one)),
                                    new MinutesInput("two.json", Files.readString(two))))
                            .value()
                            .orElseThrow()
                            .text());
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void filesDroppedAnywhereOnThePageAreMerged(Browser browser) throws IOException {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(context);
            GroupDesk desk =
                    new GroupDesk(reader.current()).begins(3).writes(1, ANSWER).reviews();
            String json = desk.takesAlong("group.json", course, reader.page());

            drop(reader, ".facts", json);
            drop(
                    reader,
                    ".drop label[for$='/merge']",
                    json.replace("\"number\": 3", "\"number\": 9"));

            Locator panel = reader.current().locator("details.more").last();
            assertThat(panel.locator(".sheet")).containsText("gruppe 9");
            assertThat(panel.locator(".sheet")).containsText("gruppe 3");
            assertThat(panel.locator(".sheet")).isVisible();
            assertThat(reader.page()).hasURL(Pattern.compile("index\\.html#"));
            assertThat(reader.faults()).isEmpty();
        }
    }

    /** Lets go of a file over an element, as a browser tells of it. */
    private static void drop(Reader reader, String over, String text) {
        JSHandle files = reader.page().evaluateHandle("""
                        text => {
                          const data = new DataTransfer();
                          data.items.add(new File([text], 'gruppe.json', {type: 'application/json'}));
                          return data;
                        }
                        """, text);
        Locator place = reader.current().locator(over);
        Object moved = place.evaluate("""
                        (place, dataTransfer) => place.dispatchEvent(new DragEvent('dragover',
                            {dataTransfer, bubbles: true, cancelable: true}))
                        """, files);
        // taken: else the browser would open the file in the place of the course
        assertThat(moved).isEqualTo(false);
        place.evaluate("""
                        (place, dataTransfer) => place.dispatchEvent(new DragEvent('drop',
                            {dataTransfer, bubbles: true, cancelable: true}))
                        """, files);
    }

    @Test
    void wordProcessorsGetHeadingsAndParagraphsFromTheClipboard(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Reader reader = fromDisk(context);
            new GroupDesk(reader.current()).begins(3).writes(1, ANSWER).reviews();

            reader.current().getByText(course.words("group.copy")).click();

            assertThat(reader.current().locator(".told")).hasText(course.words("group.copied"));
            String html = (String) reader.page().evaluate("""
                            async () => {
                              const [item] = await navigator.clipboard.read();
                              return (await item.getType('text/html')).text();
                            }
                            """);
            assertThat(html).containsPattern("<h1[^>]*>.*</h1>").containsPattern("<h2[^>]*>1\\. ");
            assertThat(html).contains("Laget &amp; &lt;skolen&gt;</p>", "«Sammen»</p>");
            assertThat(html).doesNotContain("<div", "<button", "<script", "class=");
        }
    }

    @Test
    void blockedStorageIsToldAndTheGroupWorksAllTheSame(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            context.addInitScript(TroubleIT.BLOCKED_STORAGE);
            Reader reader = fromDisk(context);
            GroupDesk desk = new GroupDesk(reader.current());
            assertThat(reader.current().locator(".group .warning"))
                    .hasText(course.words("group.not-lasting"));

            desk.begins(3).writes(1, ANSWER);

            assertThat(reader.current().locator(".saved"))
                    .hasText(course.words("group.not-lasting"));
            desk.reviews();
            assertThat(desk.takesAlong("group.text", course, reader.page())).contains(ANSWER);
            assertThat(reader.faults()).allMatch(fault -> fault.contains("storage is not allowed"));
        }
    }

    private Reader fromDisk(BrowserContext context) {
        String index = course.folder().resolve("index.html").toUri().toString();
        return new Reader(context, index).opensAt(task);
    }
}
