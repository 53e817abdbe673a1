package no.kurspakker.tracking.report.html;

import java.util.List;

/** A table with a caption and headers, in a frame that scrolls where the screen is narrow. */
final class HtmlTable {

    private final Html html;

    HtmlTable(Html html) {
        this.html = html;
    }

    /**
     * Begins a table; {@link #end} ends it.
     *
     * @param plain how many of {@code header} come before the titles of units, for which paper has numbers
     */
    HtmlTable begin(String caption, String scroll, List<String> header, int plain) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", scroll)
                .open("table")
                .element("caption", caption)
                .open("thead")
                .open("tr");
        for (int i = 0; i < header.size(); i++) {
            if (i < plain) {
                html.element("th", header.get(i), "scope", "col");
            } else {
                html.element("th", header.get(i), "scope", "col", "class", "unit");
            }
        }
        html.close().close().open("tbody").line();
        return this;
    }

    /** Writes a row of text; the first cell names it. */
    void row(List<String> cells) {
        html.open("tr").element("th", cells.get(0), "scope", "row");
        cells.subList(1, cells.size()).forEach(cell -> html.element("td", cell));
        html.close().line();
    }

    void end() {
        html.close().close().close().line();
    }
}
