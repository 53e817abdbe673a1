package no.kurspakker.course;

import java.util.List;

/** Important text. */
public record Strong(List<Inline> text) implements Inline {

    public Strong {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
