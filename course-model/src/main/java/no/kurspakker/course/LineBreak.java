package no.kurspakker.course;

/** The end of a line that the author asked for. */
public record LineBreak() implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
