package no.kurspakker.course;

import java.util.List;

/** A list whose order means nothing; task lists are bullet lists whose items have a tick box. */
public record BulletList(List<ListItem> items, SourceSpan source) implements Block {

    public BulletList {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
