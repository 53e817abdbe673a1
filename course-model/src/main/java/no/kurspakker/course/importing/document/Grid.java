package no.kurspakker.course.importing.document;

import java.util.List;
import no.kurspakker.course.SourceSpan;

/** A table: rows of cells, the first row its head. */
public record Grid(List<List<List<Piece>>> rows, SourceSpan place) implements Part {

    public Grid {
        rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
