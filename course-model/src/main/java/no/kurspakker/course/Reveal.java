package no.kurspakker.course;

import java.util.List;

/**
 * Something the learner thinks about first and opens afterwards.
 *
 * @param before shown at once; may be empty
 * @param revealed shown when opened
 */
public record Reveal(String title, List<Block> before, List<Block> revealed, SourceSpan source)
        implements Block {

    public Reveal {
        before = List.copyOf(before);
        revealed = List.copyOf(revealed);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
