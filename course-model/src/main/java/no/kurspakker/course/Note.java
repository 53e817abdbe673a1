package no.kurspakker.course;

import java.util.List;
import java.util.Optional;

/** Something set apart from the text. */
public record Note(Optional<String> title, List<Block> blocks, SourceSpan source) implements Block {

    public Note {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
