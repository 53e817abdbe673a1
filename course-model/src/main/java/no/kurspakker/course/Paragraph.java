package no.kurspakker.course;

import java.util.List;

/** Running text. */
public record Paragraph(List<Inline> text, SourceSpan source) implements Block {

    public Paragraph {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
