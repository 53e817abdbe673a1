package no.kurspakker.course;

import java.util.List;

/**
 * A table with one row of headers.
 *
 * @param rows each as long as {@code header}
 */
public record Table(
        List<Inline> caption, List<TableCell> header, List<List<TableCell>> rows, SourceSpan source)
        implements Block {

    public Table {
        caption = List.copyOf(caption);
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
