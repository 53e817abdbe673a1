package no.kurspakker.tracking.report.html;

import java.util.List;

/** A table with a caption and headers, in a frame that scrolls where the screen is narrow. */
final class HtmlTable {

    private final Html html;

    HtmlTable(Html html) {
        this.html = html;
    }

    /** Begins a table; {@link #end} ends it. */
    HtmlTable begin(String caption, String scroll, List<String> header) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", scroll)
                .open("table")
                .element("caption", caption)
                .open("thead")
                .open("tr");
        for (String name : header) {
            html.element("th", name, "scope", "col");
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
