package no.kurspakker.tracking.report.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number in the file, from 1
 */
public record TableRow(long number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** {@return the text in {@code column}, without blanks around it; empty if the row is shorter} */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
