package no.kurspakker.course.source.page;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.source.problem.CourseProblem;
import org.commonmark.node.Node;

/** The part of a knowledge check that differs from type to type. */
interface CheckAnswers {

    /** Puts answers that have been read into their check. */
    interface Maker {

        KnowledgeCheck make(CheckFrame frame);
    }

    /** Whether {@code node} holds the answers. */
    boolean accepts(Node node);

    /** Reported when no node does. */
    CourseProblem missing();

    /** The answers, or empty with problems. */
    Optional<Maker> read(Node node);

    /** The index of the answers among {@code nodes}, or -1. */
    default int find(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (accepts(nodes.get(i))) {
                return i;
            }
        }
        return -1;
    }

    static CheckAnswers of(String type, PageScope scope, int depth) {
        return switch (type) {
            case "match" -> new MatchAnswers(scope);
            case "order" -> new OrderAnswers(scope);
            default -> new ChoiceAnswers(type, scope, depth);
        };
    }
}
