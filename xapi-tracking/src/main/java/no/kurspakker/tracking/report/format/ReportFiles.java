package no.kurspakker.tracking.report.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kurspakker.tracking.report.table.CellValue;
import no.kurspakker.tracking.report.table.CsvTable;
import no.kurspakker.tracking.report.table.XlsxBook;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** Writes the files of a report that are for programs and spreadsheets. */
public final class ReportFiles {

    private final ReportTables tables;
    private final ViewedReport viewed;
    private final ReportWords words;
    private final Path folder;

    private ReportFiles(ViewedReport viewed, ReportWords words, Path folder) {
        this.tables = new ReportTables(viewed, words);
        this.viewed = viewed;
        this.words = words;
        this.folder = folder;
    }

    /**
     * Writes {@code learners.csv}, {@code groups.csv}, {@code municipalities.csv}, {@code report.xlsx} and {@code report.json} to {@code
     * folder}, which is there.
     *
     * @return their names
     */
    public static List<String> write(ViewedReport viewed, ReportWords words, Path folder)
            throws IOException {
        return new ReportFiles(viewed, words, folder).write();
    }

    private List<String> write() throws IOException {
        Map<String, Writing> files = new LinkedHashMap<>();
        files.put("learners.csv", file -> csv(file, tables.learnersHeader(), tables.learners()));
        files.put("groups.csv", file -> csv(file, tables.groupsHeader(), tables.groups()));
        files.put(
                "municipalities.csv",
                file -> csv(file, tables.municipalitiesHeader(), tables.municipalities()));
        files.put("report.xlsx", this::book);
        files.put("report.json", this::json);
        try {
            files.entrySet().parallelStream()
                    .forEach(file -> file.getValue().write(folder.resolve(file.getKey())));
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
        return List.copyOf(files.keySet());
    }

    /** Writes one file. */
    @FunctionalInterface
    private interface Writing {

        void to(Path file) throws IOException;

        default void write(Path file) {
            try {
                to(file);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    private void book(Path file) throws IOException {
        try (XlsxBook book = XlsxBook.open(file, words.zone())) {
            if (!viewed.view().isRegion()) {
                book.sheet(
                        words.text("sheet.learners"), tables.learnersHeader(), tables.learners());
            }
            book.sheet(
                    words.text("sheet.municipalities"),
                    tables.municipalitiesHeader(),
                    tables.municipalities());
            book.sheet(words.text("sheet.groups"), tables.groupsHeader(), tables.groups());
        }
    }

    private void json(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            ReportJson.write(viewed, out);
        }
    }

    private void csv(Path file, List<String> header, Iterable<List<CellValue>> rows)
            throws IOException {
        try (CsvTable table = CsvTable.open(file, words.zone())) {
            table.row(header.stream().map(CellValue::of).toList());
            for (List<CellValue> row : rows) {
                table.row(row);
            }
        }
    }
}
