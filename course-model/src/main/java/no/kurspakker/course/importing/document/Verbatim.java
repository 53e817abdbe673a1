package no.kurspakker.course.importing.document;

import no.kurspakker.course.SourceSpan;

/** Text whose spaces and line ends count, such as a program. */
public record Verbatim(String text, SourceSpan place) implements Part {

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
