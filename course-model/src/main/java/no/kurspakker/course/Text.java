package no.kurspakker.course;

/** Plain text. */
public record Text(String value) implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
