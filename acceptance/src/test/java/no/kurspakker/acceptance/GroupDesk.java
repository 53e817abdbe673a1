package no.kurspakker.acceptance;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A group at the page of its task, with what it does there. */
final class GroupDesk {

    private final Locator page;

    /** A group that has not begun; {@code page} is the article of the task. */
    GroupDesk(Locator page) {
        this.page = page;
    }

    /** Says which group it is, from the first municipality in the list, and begins to write. */
    GroupDesk begins(int group) {
        municipality().selectOption(new SelectOption().setIndex(1));
        page.locator("select[id$='/group']").selectOption(Integer.toString(group));
        main().click();
        return this;
    }

    /** Says how many they are, before it begins. */
    GroupDesk counts(int present) {
        page.locator("input[id$='/present']").fill(Integer.toString(present));
        return this;
    }

    GroupDesk writes(int question, String answer) {
        answer(question).fill(answer);
        return this;
    }

    /** Goes from the questions to the whole. */
    GroupDesk reviews() {
        main().click();
        return this;
    }

    GroupDesk handsIn() {
        page.locator(".hand-in button.main").click();
        return this;
    }

    /** {@return what is in the file that a button of the view gives, by the key of its words} */
    String takesAlong(String key, CoursePackage course, Page window) {
        return takesAlong(key, course, window, page.locator(".group-view"));
    }

    /** {@return what is in the file that a button in a part of the page gives} */
    String takesAlong(String key, CoursePackage course, Page window, Locator part) {
        Download download = window.waitForDownload(() -> part.getByText(
                        course.words(key), new Locator.GetByTextOptions().setExact(true))
                .click());
        try (InputStream file = download.createReadStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses files for {@code import} or {@code merge}. */
    void chooses(String what, Path... files) {
        page.locator("input[id$='/" + what + "']").setInputFiles(files);
    }

    /** Chooses files with these texts, each with a name of its own. */
    void chooses(String what, String... texts) {
        FilePayload[] files = new FilePayload[texts.length];
        for (int i = 0; i < texts.length; i++) {
            byte[] bytes = texts[i].getBytes(StandardCharsets.UTF_8);
            files[i] = new FilePayload("file-" + i + ".json", "application/json", bytes);
        }
        page.locator("input[id$='/" + what + "']").setInputFiles(files);
    }

    Locator municipality() {
        return page.locator("select[id$='/municipality']");
    }

    Locator answer(int question) {
        return page.locator("textarea").nth(question - 1);
    }

    Locator handIn() {
        return page.locator(".hand-in");
    }

    /** The one thing to do next in the view that is shown. */
    private Locator main() {
        return page.locator(".group-view button.main");
    }
}
