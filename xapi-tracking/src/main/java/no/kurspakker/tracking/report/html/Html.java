package no.kurspakker.tracking.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XHTML; what is text stays text. Not for use by several threads. */
public final class Html {

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    public Html(Appendable out) {
        this.out = out;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    public Html open(String name, String... attributes) {
        start(name, attributes);
        write(">");
        open.push(name);
        return this;
    }

    /** Writes an element without content. */
    public Html empty(String name, String... attributes) {
        start(name, attributes);
        write("/>");
        return this;
    }

    private void start(String name, String... attributes) {
        write("<" + name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            write(" " + attributes[i] + "=\"");
            escaped(attributes[i + 1]);
            write("\"");
        }
    }

    /** Ends the element that was begun last. */
    public Html close() {
        write("</" + open.pop() + ">");
        return this;
    }

    public Html text(String text) {
        escaped(text);
        return this;
    }

    /** Writes an element with text alone. */
    public Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes what is of us and safe: a style sheet. */
    Html style(String css) {
        write("<style>" + css + "</style>");
        return this;
    }

    Html doctype() {
        write("<!DOCTYPE html>\n");
        return this;
    }

    Html line() {
        write("\n");
        return this;
    }

    private void escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        write(safe.toString());
    }

    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
