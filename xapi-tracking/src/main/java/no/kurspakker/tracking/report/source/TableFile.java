package no.kurspakker.tracking.report.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.kurspakker.tracking.report.table.NotATableException;
import no.kurspakker.tracking.report.table.Table;
import no.kurspakker.tracking.report.table.TableReader;
import no.kurspakker.tracking.report.table.TableRow;

/** A table that is being read, with its problems. */
record TableFile(String file, Table table, FileProblems problems) {

    /** {@return the table in {@code path}; empty, and a problem, if it holds none} */
    static Optional<TableFile> read(Path path, FileProblems problems) throws IOException {
        try {
            String file = path.toString().replace('\\', '/');
            return Optional.of(new TableFile(file, TableReader.read(path), problems));
        } catch (NotATableException none) {
            problems.add(ReportProblem.NOT_A_TABLE, 1, String.valueOf(none.getMessage()));
            return Optional.empty();
        }
    }

    OptionalInt column(ColumnWords words) {
        return words.in(table.header());
    }

    Optional<String> cell(TableRow row, ColumnWords words) {
        OptionalInt column = column(words);
        return column.isEmpty()
                ? Optional.empty()
                : Optional.of(row.cell(column.getAsInt())).filter(text -> !text.isEmpty());
    }

    List<TableRow> rows() {
        return table.rows();
    }

    /** Says which columns there are, and which should be. */
    void lacks(String needed) {
        String found = table.header().stream()
                .map(name -> "\"" + name.strip() + "\"")
                .collect(Collectors.joining(", "));
        problems.add(ReportProblem.COLUMNS_UNKNOWN, 1, found, needed);
    }
}
