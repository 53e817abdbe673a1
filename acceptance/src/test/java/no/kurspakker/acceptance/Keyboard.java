package no.kurspakker.acceptance;

import com.microsoft.playwright.Page;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who has a keyboard and nothing else. */
final class Keyboard {

    private static final int MOST_TABS = 300;
    private static final String HAS_FOCUS = "() => document.activeElement.matches(%s)";

    private final Page page;
    private final Function<String, Object> script;

    /** @param script runs a script in the document in which the keyboard is used */
    Keyboard(Page page, Function<String, Object> script) {
        this.page = page;
        this.script = script;
    }

    static Keyboard of(Learner learner) {
        return new Keyboard(learner.page(), learner::inContent);
    }

    static Keyboard of(Reader reader) {
        return new Keyboard(reader.page(), reader.page()::evaluate);
    }

    /** Goes on by Tab until what the selector names has the focus; it may have it already. */
    Keyboard tabsTo(String selector) {
        String there = HAS_FOCUS.formatted(JsonMapper.shared().writeValueAsString(selector));
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Boolean.TRUE.equals(script.apply(there))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + selector);
    }

    Keyboard presses(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }
}
