package no.kurspakker.course;

import java.util.List;

/**
 * A numbered list.
 *
 * @param start the first number
 */
public record OrderedList(int start, List<ListItem> items, SourceSpan source) implements Block {

    public OrderedList {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
