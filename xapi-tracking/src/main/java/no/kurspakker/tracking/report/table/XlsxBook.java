package no.kurspakker.tracking.report.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an XLSX file: numbers and times as such, the first row frozen and with filters on every sheet. */
public final class XlsxBook implements Closeable {

    private static final int NARROW = 12;
    private static final int WIDE = 30;
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String TIME = "dd.mm.yyyy hh:mm";

    private final OutputStream out;
    private final Workbook book;
    private final ZoneId zone;

    private XlsxBook(OutputStream out, ZoneId zone) {
        this.out = out;
        this.book = new Workbook(out, "Kurspakker", "1.0");
        this.zone = zone;
    }

    /**
     * {@return a book that is written to {@code file}}
     *
     * @param zone of the times
     */
    public static XlsxBook open(Path file, ZoneId zone) throws IOException {
        return new XlsxBook(new BufferedOutputStream(Files.newOutputStream(file)), zone);
    }

    /** Writes a whole sheet; its rows are taken one by one and not kept. */
    public void sheet(String name, List<String> header, Iterable<List<CellValue>> rows)
            throws IOException {
        Worksheet sheet = book.newWorksheet(name);
        for (int i = 0; i < header.size(); i++) {
            sheet.width(i, i == 0 ? WIDE : NARROW + Math.min(header.get(i).length() / 2, NARROW));
            sheet.value(0, i, header.get(i));
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
        }
        sheet.freezePane(1, 1);
        int last = 0;
        for (List<CellValue> row : rows) {
            last++;
            write(sheet, last, row);
            if (last % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, last, header.size() - 1);
        sheet.finish();
    }

    private void write(Worksheet sheet, int row, List<CellValue> cells) {
        int times = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).accept(new Writing(sheet, row, i, zone))) {
                times++;
            } else {
                format(sheet, row, i, times);
                times = 0;
            }
        }
        format(sheet, row, cells.size(), times);
    }

    /** Gives a form to as many times, before the column {@code end}: all at once, since each form is looked up among all. */
    private static void format(Worksheet sheet, int row, int end, int times) {
        if (times > 0) {
            sheet.range(row, end - times, row, end - 1).style().format(TIME).set();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            book.close();
        }
    }

    /** Tells whether it was a time. */
    private record Writing(Worksheet sheet, int row, int column, ZoneId zone)
            implements CellValue.Visitor<Boolean> {

        @Override
        public Boolean text(String text) {
            if (!text.isEmpty()) {
                // Not shared: the table of shared strings would be held in memory.
                sheet.inlineString(row, column, SafeCell.of(text));
            }
            return false;
        }

        @Override
        public Boolean number(long number) {
            sheet.value(row, column, number);
            return false;
        }

        @Override
        public Boolean time(Instant time) {
            sheet.value(row, column, time.atZone(zone).toLocalDateTime());
            return true;
        }
    }
}
