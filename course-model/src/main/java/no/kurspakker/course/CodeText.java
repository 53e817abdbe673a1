package no.kurspakker.course;

/** Text kept letter by letter. */
public record CodeText(String value) implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
