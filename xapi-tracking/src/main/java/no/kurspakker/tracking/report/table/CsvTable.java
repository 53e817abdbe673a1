package no.kurspakker.tracking.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes a CSV file that Norwegian Excel opens with a double click: UTF-8 with a byte order mark, semicolons, CRLF, dates as
 * {@code dd.MM.yyyy} and times as {@code dd.MM.yyyy HH:mm}. No cell is taken for a formula.
 */
public final class CsvTable implements Closeable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private final CsvWriter writer;
    private final ZoneId zone;

    private CsvTable(CsvWriter writer, ZoneId zone) {
        this.writer = writer;
        this.zone = zone;
    }

    /**
     * {@return a table that is written to {@code file}}
     *
     * @param zone of the times
     */
    public static CsvTable open(Path file, ZoneId zone) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        return new CsvTable(
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out),
                zone);
    }

    public void row(List<CellValue> cells) {
        writer.writeRecord(cells.stream().map(this::text).toList());
    }

    private String text(CellValue cell) {
        return cell.accept(new Written(zone));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private record Written(ZoneId zone) implements CellValue.Visitor<String> {

        @Override
        public String text(String text) {
            return SafeCell.of(text);
        }

        @Override
        public String number(long number) {
            return Long.toString(number);
        }

        @Override
        public String time(Instant time) {
            return TIME.format(time.atZone(zone));
        }
    }
}
