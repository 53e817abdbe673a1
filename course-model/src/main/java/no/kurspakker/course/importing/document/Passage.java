package no.kurspakker.course.importing.document;

import java.util.List;
import no.kurspakker.course.SourceSpan;

/**
 * A paragraph.
 *
 * @param blanks empty lines before it; where pictures were taken out, converters leave several
 */
public record Passage(List<Piece> text, int blanks, SourceSpan place) implements Part {

    public Passage {
        text = List.copyOf(text);
    }

    /** {@return the same passage with other text} */
    public Passage with(List<Piece> other) {
        return new Passage(other, blanks, place);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
