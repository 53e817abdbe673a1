package no.kurspakker.course.importing.document;

import java.util.List;
import no.kurspakker.course.SourceSpan;

/** What the document sets off as quoted. */
public record Quotation(List<Part> parts, SourceSpan place) implements Part {

    public Quotation {
        parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
