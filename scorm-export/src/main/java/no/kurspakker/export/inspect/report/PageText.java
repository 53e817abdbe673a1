package no.kurspakker.export.inspect.report;

import java.util.List;

/** HTML as it is written; text is escaped unless it is called raw. */
final class PageText {

    private final StringBuilder html = new StringBuilder();

    void raw(String markup) {
        html.append(markup);
    }

    /** Writes an element with text; {@code tag} is its name, and attributes of ours. */
    void element(String tag, String text) {
        String name = tag.split(" ", 2)[0];
        html.append('<').append(tag).append('>');
        html.append(escaped(text));
        html.append("</").append(name).append(">\n");
    }

    void table(String caption, List<String> head, List<List<String>> rows) {
        raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" + escaped(caption)
                + "\">\n<table>\n");
        element("caption", caption);
        raw("<thead><tr>\n");
        head.forEach(name -> element("th scope=\"col\"", name));
        raw("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            raw("<tr>\n");
            row.forEach(value -> element("td", value));
            raw("</tr>\n");
        }
        raw("</tbody>\n</table>\n</div>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", "\ufffd");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
