package no.kurspakker.course.importing.document;

import no.kurspakker.course.SourceSpan;

/** A line across the page. */
public record Divider(SourceSpan place) implements Part {

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
