package no.kurspakker.tracking.report.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads a table from a CSV file or from the first sheet of an XLSX file. */
public final class TableReader {

    /** The largest file, in bytes. */
    public static final long LARGEST = 64L << 20;

    /** As many bytes tell a workbook from text. */
    private static final int HEADER = 8;

    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_COLUMNS = 2_000;

    private TableReader() {}

    /**
     * {@return the table in {@code file}}
     *
     * @throws NotATableException if it holds none
     */
    public static Table read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new NotATableException("larger than " + (LARGEST >> 20) + " MiB");
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean isBook = bytes.length >= HEADER && ReadableWorkbook.isOOXMLZipHeader(bytes);
        if (bytes.length >= HEADER && ReadableWorkbook.isOLE2Header(bytes)) {
            throw new NotATableException("an old .xls file; save it as .xlsx or .csv");
        }
        List<TableRow> rows = isBook ? workbook(bytes) : text(bytes);
        List<TableRow> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new NotATableException("empty");
        }
        return new Table(filled.get(0).cells(), filled.subList(1, filled.size()));
    }

    private static List<TableRow> text(byte[] bytes) throws NotATableException {
        String text = TableText.decode(bytes);
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(TableText.separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                rows.add(row(line.getStartingLineNumber(), line.getFields()));
            }
        } catch (CsvParseException broken) {
            throw new NotATableException("not CSV: " + broken.getMessage(), broken);
        } catch (IOException fromMemory) {
            throw new IllegalStateException(fromMemory);
        }
        return rows;
    }

    private static TableRow row(long number, List<String> cells) throws NotATableException {
        if (cells.size() > MOST_COLUMNS || number > MOST_ROWS) {
            throw new NotATableException(
                    "larger than " + MOST_ROWS + " rows of " + MOST_COLUMNS + " columns");
        }
        return new TableRow(number, cells);
    }

    private static List<TableRow> workbook(byte[] bytes) throws NotATableException {
        List<TableRow> rows = new ArrayList<>();
        ReadingOptions withFormats = new ReadingOptions(true, false);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), withFormats);
                Stream<Row> sheet = book.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) sheet::iterator) {
                rows.add(row(row.getRowNum(), cells(row)));
            }
        } catch (NotATableException tooLarge) {
            throw tooLarge;
        } catch (ExcelReaderException | IOException broken) {
            throw new NotATableException("no XLSX file that can be read", broken);
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS + 1);
        for (int i = 0; i < columns; i++) {
            cells.add(row.getOptionalCell(i).map(TableReader::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        if (isTime(cell)) {
            return cell.asDate().toString();
        }
        BigDecimal number = cell.asNumber();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isTime(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.toLowerCase(Locale.ROOT)
                        .replaceAll("\\[[^]]*]|\"[^\"]*\"", "")
                        .matches(".*[dyh].*");
    }
}
