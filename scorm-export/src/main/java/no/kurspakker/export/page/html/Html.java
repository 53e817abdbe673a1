package no.kurspakker.export.page.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML that is also well-formed XML: text and attribute values are always escaped, elements always closed. */
public final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts {@code element}; {@code attributes} are names and values in turn. */
    public Html open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was started last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public Html empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    public Html text(String text) {
        escape(text, false);
        return this;
    }

    /** An element that holds text alone. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    public Html markup(Markup markup) {
        out.append(markup.html());
        return this;
    }

    /** Ends a line, between blocks only. */
    public Html line() {
        out.append('\n');
        return this;
    }

    public Markup done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return new Markup(out.toString());
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> out.append(attribute ? ' ' : c);
                // Control characters are allowed in neither HTML nor XML.
                default -> out.append(c < ' ' ? '\uFFFD' : c);
            }
        }
    }
}
