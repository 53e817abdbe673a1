package no.kurspakker.export.page;

import java.util.regex.Pattern;

/**
 * A place that a search can find.
 *
 * @param anchor on the page, empty for the page itself
 */
record SearchEntry(String page, String anchor, String title, String text) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    SearchEntry {
        text = SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** {@return the entry with its text ended, at a word, after so many characters at most} */
    SearchEntry upTo(int characters) {
        if (text.length() <= characters) {
            return this;
        }
        int end = text.lastIndexOf(' ', characters);
        return new SearchEntry(page, anchor, title, text.substring(0, Math.max(0, end)));
    }
}
