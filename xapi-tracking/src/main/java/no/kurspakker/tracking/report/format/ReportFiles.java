package no.kurspakker.tracking.report.format;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        csv("learners.csv", tables.learnersHeader(), tables.learners());
        csv("groups.csv", tables.groupsHeader(), tables.groups());
        csv("municipalities.csv", tables.municipalitiesHeader(), tables.municipalities());
        try (XlsxBook book = XlsxBook.open(folder.resolve("report.xlsx"), words.zone())) {
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
        try (Writer out = Files.newBufferedWriter(folder.resolve("report.json"))) {
            ReportJson.write(viewed, out);
        }
        return List.of(
                "learners.csv", "groups.csv", "municipalities.csv", "report.xlsx", "report.json");
    }

    private void csv(String name, List<String> header, Iterable<List<CellValue>> rows)
            throws IOException {
        try (CsvTable table = CsvTable.open(folder.resolve(name), words.zone())) {
            table.row(header.stream().map(CellValue::of).toList());
            for (List<CellValue> row : rows) {
                table.row(row);
            }
        }
    }
}
