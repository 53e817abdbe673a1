package no.kurspakker.course;

import java.util.List;
import java.util.Optional;

/**
 * An image with the text that stands in for it.
 *
 * @param alt what the image shows, for those who cannot see it
 * @param caption shown under it; may be empty
 * @param textEquivalent the same content as text; may be empty
 * @param credit who made it
 */
public record Figure(
        Asset image,
        String alt,
        List<Inline> caption,
        List<Block> textEquivalent,
        Optional<String> credit,
        SourceSpan source)
        implements Block {

    public Figure {
        caption = List.copyOf(caption);
        textEquivalent = List.copyOf(textEquivalent);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
