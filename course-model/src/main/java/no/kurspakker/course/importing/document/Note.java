package no.kurspakker.course.importing.document;

import java.util.List;
import no.kurspakker.course.SourceSpan;

/** A footnote, under the label that its marks have. */
public record Note(String label, List<Part> parts, SourceSpan place) implements Part {

    public Note {
        parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
