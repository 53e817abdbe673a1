package no.kurspakker.export.inspect.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file of comma-separated values with the names of its columns in the first line, as AICC has them.
 *
 * @param columns in lower case
 * @param rows without empty lines
 * @param lines the line of each row, from 1
 */
record AiccTable(List<String> columns, List<List<String>> rows, List<Integer> lines) {

    /** The most rows that are read: no course has as many units. */
    private static final int MOST_ROWS = 100_000;

    static AiccTable read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        String[] all = text.split("\\R", MOST_ROWS);
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                rows.add(values(all[i]));
                lines.add(i + 1);
            }
        }
        List<String> columns = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        int first = rows.isEmpty() ? 0 : 1;
        return new AiccTable(
                columns, rows.subList(first, rows.size()), lines.subList(first, lines.size()));
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(character);
            }
        }
        values.add(value.toString().strip());
        return values;
    }

    /** {@return whether a column lists members; a row may have more of them than the first line has names} */
    boolean isMember(int column) {
        return column >= columns.size()
                ? columns.get(columns.size() - 1).equals("member")
                : columns.get(column).equals("member");
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** {@return the value in {@code column}, empty if there is none} */
    String value(List<String> row, String column) {
        int at = columns.indexOf(column);
        return at >= 0 && at < row.size() ? row.get(at) : "";
    }
}
