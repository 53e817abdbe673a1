package no.kurspakker.course;

import java.util.List;
import java.util.Optional;

/**
 * One item of a list.
 *
 * @param ticked present in a task list: whether its box is ticked
 */
public record ListItem(Optional<Boolean> ticked, List<Block> blocks, SourceSpan source) {

    public ListItem {
        blocks = List.copyOf(blocks);
    }
}
