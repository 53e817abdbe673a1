package no.kurspakker.course;

import java.util.List;
import java.util.Optional;

/** What a word means in this course. */
public record Definition(
        String term, List<Block> blocks, Optional<String> origin, SourceSpan source)
        implements Block {

    public Definition {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
