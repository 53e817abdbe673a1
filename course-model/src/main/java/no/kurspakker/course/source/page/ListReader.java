package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.ListItem;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Reads the items of a list. */
final class ListReader {

    private ListReader() {}

    static List<ListItem> items(ListBlock list, PageScope scope, int depth) {
        List<ListItem> items = new ArrayList<>();
        for (Node item : Nodes.children(list)) {
            items.add(new ListItem(
                    ticked(item),
                    BlockReader.read(content(item), scope, depth + 1),
                    scope.place(item)));
        }
        return items;
    }

    /** Whether the box of {@code item} is ticked; empty if it has none. */
    static Optional<Boolean> ticked(Node item) {
        return item.getFirstChild() instanceof TaskListItemMarker marker
                ? Optional.of(marker.isChecked())
                : Optional.empty();
    }

    /** The children of {@code item} but for its box. */
    static List<Node> content(Node item) {
        List<Node> children = Nodes.children(item);
        return ticked(item).isPresent() ? children.subList(1, children.size()) : children;
    }
}
