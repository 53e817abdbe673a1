package no.kurspakker.course;

import java.util.List;

/**
 * A note that the text refers to.
 *
 * @param number from 1, in order of first reference on the page
 */
public record Footnote(int number, List<Block> blocks, SourceSpan source) {

    public Footnote {
        blocks = List.copyOf(blocks);
    }
}
