package no.kurspakker.course;

import java.util.List;
import java.util.Optional;

/**
 * A film elsewhere: a link, a length and a summary; nothing is fetched before the learner asks.
 *
 * @param address where it plays, or the page of its maker when its own address is lost
 * @param length as the author writes it, such as {@code 4 min}
 */
public record Film(
        String title,
        String provider,
        FilmAddress address,
        Optional<String> length,
        List<Block> summary,
        SourceSpan source)
        implements Block {

    public Film {
        summary = List.copyOf(summary);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
