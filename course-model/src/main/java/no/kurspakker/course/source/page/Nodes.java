package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Views of commonmark's tree. */
final class Nodes {

    private Nodes() {}

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    /** Whether learners see {@code node} where it stands. */
    static boolean isShown(Node node) {
        return !(node instanceof LinkReferenceDefinition) && !(node instanceof FootnoteDefinition);
    }

    /** The image that is all of {@code node}. */
    static Optional<Image> loneImage(Node node) {
        boolean lone = node instanceof Paragraph
                && node.getFirstChild() instanceof Image
                && node.getFirstChild() == node.getLastChild();
        return lone ? Optional.of((Image) node.getFirstChild()) : Optional.empty();
    }
}
