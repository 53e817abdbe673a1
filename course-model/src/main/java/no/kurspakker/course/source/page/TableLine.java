package no.kurspakker.course.source.page;

/** One line of a table as the author wrote it. */
final class TableLine {

    private TableLine() {}

    /** How many cells it has; a bar after a backslash does not part them. */
    static int cells(String line) {
        String row = line.strip();
        int start = row.startsWith("|") ? 1 : 0;
        int cells = 1;
        for (int i = start; i < row.length() - 1; i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                cells++;
            }
        }
        return cells;
    }

    /** Whether it parts a header from the rows below. */
    static boolean isDelimiter(String line) {
        return line.indexOf('|') >= 0
                && line.indexOf('-') >= 0
                && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }
}
