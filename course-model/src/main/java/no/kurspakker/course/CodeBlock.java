package no.kurspakker.course;

/** Text kept letter by letter. */
public record CodeBlock(String text, SourceSpan source) implements Block {

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
