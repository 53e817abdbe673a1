package no.kurspakker.course;

import java.util.Comparator;

/**
 * A place in a file the author wrote.
 *
 * @param file path relative to the course folder, with {@code /} between its parts
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record SourceSpan(String file, int line, int column) implements Comparable<SourceSpan> {

    private static final Comparator<SourceSpan> ORDER = Comparator.comparing(SourceSpan::file)
            .thenComparingInt(SourceSpan::line)
            .thenComparingInt(SourceSpan::column);

    public SourceSpan {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column start at 1: " + line + ":" + column);
        }
    }

    /** {@return the start of {@code file}, for what concerns the file as a whole} */
    public static SourceSpan startOf(String file) {
        return new SourceSpan(file, 1, 1);
    }

    @Override
    public int compareTo(SourceSpan other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
