package no.kurspakker.course.importing.document;

import java.util.List;
import no.kurspakker.course.SourceSpan;

/**
 * A heading as the document has it.
 *
 * @param level 1 to 6, which converters often get wrong
 */
public record Heading(int level, List<Piece> text, SourceSpan place) implements Part {

    public Heading {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
