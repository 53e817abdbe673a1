package no.kurspakker.portal.people;

import java.util.ArrayList;
import java.util.List;

/** Lines and cells of CSV (RFC 4180), with the separator of the first line. */
final class CsvText {

    /** A line with its number in the file; not closed if a quote in it never ends. */
    record Line(int number, List<String> cells, boolean isClosed) {}

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int number = 1;
    private int begun = 1;

    private CsvText(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** {@return the lines of {@code text} that are not empty} */
    static List<Line> read(String text) {
        return new CsvText(text.startsWith("\uFEFF") ? text.substring(1) : text).lines();
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        for (char candidate : new char[] {';', '\t'}) {
            if (first.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    private List<Line> lines() {
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                number++;
            }
            if (c == '"' && isQuoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (isQuoted || (c != separator && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endLine(true);
            }
        }
        endLine(!isQuoted);
        return lines;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine(boolean isClosed) {
        endCell();
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            lines.add(new Line(begun, List.copyOf(cells), isClosed));
        }
        cells = new ArrayList<>();
        begun = number;
    }
}
