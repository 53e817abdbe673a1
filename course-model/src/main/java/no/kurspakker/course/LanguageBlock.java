package no.kurspakker.course;

import java.util.List;

/** Blocks in another language than the text around them. */
public record LanguageBlock(LanguageTag language, List<Block> blocks, SourceSpan source)
        implements Block {

    public LanguageBlock {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
