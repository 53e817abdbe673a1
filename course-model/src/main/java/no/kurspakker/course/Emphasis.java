package no.kurspakker.course;

import java.util.List;

/** Stressed text. */
public record Emphasis(List<Inline> text) implements Inline {

    public Emphasis {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
