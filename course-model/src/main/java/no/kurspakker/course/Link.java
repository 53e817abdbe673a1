package no.kurspakker.course;

import java.util.List;

/**
 * A link out of the course.
 *
 * @param target an https or mailto IRI
 */
public record Link(Iri target, List<Inline> text) implements Inline {

    public Link {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
