package no.kurspakker.course;

import java.util.List;

/** Words of somebody else. */
public record Quote(List<Block> blocks, SourceSpan source) implements Block {

    public Quote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
