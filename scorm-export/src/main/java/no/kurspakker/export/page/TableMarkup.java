package no.kurspakker.export.page;

import java.util.List;
import no.kurspakker.course.Table;
import no.kurspakker.course.TableCell;
import no.kurspakker.course.text.PlainText;
import no.kurspakker.export.page.html.Html;

/**
 * Writes a table that can become cards on a narrow screen. Every part says its role, because browsers drop the roles of
 * table parts that a style sheet displays as something else.
 */
final class TableMarkup {

    private final Html html;
    private final Inlines inlines;

    TableMarkup(Html html, Inlines inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    Html write(Table table) {
        html.open("table", "role", "table").open("caption");
        inlines.write(table.caption()).close().line();
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (TableCell cell : table.header()) {
            html.open("th", "role", "columnheader", "scope", "col");
            inlines.write(cell.text()).close();
        }
        html.close().close().line().open("tbody", "role", "rowgroup").line();
        List<String> labels =
                table.header().stream().map(cell -> PlainText.of(cell.text())).toList();
        table.rows().forEach(row -> row(row, labels));
        return html.close().close();
    }

    private void row(List<TableCell> row, List<String> labels) {
        html.open("tr", "role", "row");
        for (int i = 0; i < row.size(); i++) {
            if (i == 0) {
                html.open("th", "role", "rowheader", "scope", "row", "data-label", labels.get(i));
            } else {
                html.open("td", "role", "cell", "data-label", labels.get(i));
            }
            inlines.write(row.get(i).text()).close();
        }
        html.close().line();
    }
}
