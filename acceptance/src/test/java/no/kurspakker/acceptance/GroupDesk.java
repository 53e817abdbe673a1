package no.kurspakker.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** A group at the page of its task, with what it does there. */
final class GroupDesk {

    private final Locator page;

    /** A group that has not begun; {@code page} is the article of the task. */
    GroupDesk(Locator page) {
        this.page = page;
    }

    /** Says which group it is, from the first municipality in the list, and begins to write. */
    GroupDesk begins(int group) {
        page.locator("select[id$='/municipality']").selectOption(new SelectOption().setIndex(1));
        page.locator("select[id$='/group']").selectOption(Integer.toString(group));
        main().click();
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
