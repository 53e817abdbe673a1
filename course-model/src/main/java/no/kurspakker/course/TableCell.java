package no.kurspakker.course;

import java.util.List;

/** One cell of a table. */
public record TableCell(List<Inline> text, SourceSpan source) {

    public TableCell {
        text = List.copyOf(text);
    }
}
