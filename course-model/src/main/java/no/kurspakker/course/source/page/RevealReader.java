package no.kurspakker.course.source.page;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Block;
import no.kurspakker.course.Reveal;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Reads {@code :::reveal}. */
final class RevealReader {

    private final PageScope scope;
    private final int depth;

    RevealReader(PageScope scope, int depth) {
        this.scope = scope;
        this.depth = depth;
    }

    Optional<Block> read(List<Node> nodes, Attributes attributes, SourceSpan place) {
        int rule = rule(nodes);
        List<Node> hidden = nodes.subList(rule + 1, nodes.size());
        if (hidden.stream().noneMatch(Nodes::isShown)) {
            scope.problem(CourseProblem.BLOCK_EMPTY, place, FenceKind.REVEAL.word());
        }
        List<Block> before =
                BlockReader.read(nodes.subList(0, Math.max(rule, 0)), scope, depth + 1);
        List<Block> revealed = BlockReader.read(hidden, scope, depth + 1);
        return attributes.value("title").map(title -> new Reveal(title, before, revealed, place));
    }

    private static int rule(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof ThematicBreak) {
                return i;
            }
        }
        return -1;
    }
}
