package no.kurspakker.tracking.report.table;

import java.util.List;

/**
 * A table as a file has it.
 *
 * @param header its first row that is not empty
 * @param rows those below that are not empty
 */
public record Table(List<String> header, List<TableRow> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
