package no.kurspakker.export.scan;

import java.util.Map;

/** Hears what a document holds, from {@link HtmlTags}. */
public interface HtmlListener {

    /** Hears where in the document the next tag, or the next text of a script, begins. */
    default void at(int offset) {}

    void start(String name, Map<String, String> attributes);

    /** Hears an end tag; not those of {@code script} and {@code style}. */
    default void end(String name) {}

    /** Hears that text stands in {@code html} from {@code from} to {@code to}; it may be empty or hold a comment. */
    default void text(String html, int from, int to) {}

    /** Hears the text of a {@code script} or {@code style}. */
    void raw(String name, Map<String, String> attributes, String text);
}
